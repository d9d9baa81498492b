using System.Text;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>Lines of a text reader, never a character more than the line asked for.</summary>
internal sealed class TextReaderInput(TextReader reader) : ILineInput
{
    private readonly StringBuilder _line = new();
    private bool _endedAtCarriageReturn;

    /// <inheritdoc/>
    public string? ReadLine(bool continues) => ReadAnswer();

    /// <inheritdoc/>
    public string? ReadAnswer()
    {
        _line.Clear();
        int c = reader.Read();
        if (_endedAtCarriageReturn && c == '\n') c = reader.Read();
        while (c is not (-1 or '\r' or '\n'))
        {
            _line.Append((char)c);
            c = reader.Read();
        }

        // What follows a carriage return may not have been typed yet, so a line feed is dropped when it comes.
        _endedAtCarriageReturn = c == '\r';
        if (c >= 0) _line.Append('\n');
        return _line.Length > 0 ? _line.ToString() : null;
    }
}
