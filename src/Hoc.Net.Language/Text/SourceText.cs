using System.Text;

namespace Hoc.Net.Language.Text;

/// <summary>
/// The text of one script, file or interactive input, and where its lines begin. A character is a byte (Latin-1).
/// </summary>
/// <remarks>
/// The text of a terminal or a pipe is not known beforehand, so a source may grow at its end; what it holds never changes.
/// A line ends at LF, CR or CR LF.
/// </remarks>
internal sealed class SourceText
{
    private readonly StringBuilder _growing = new();
    private readonly List<int> _lineStarts = [0];
    private string? _content;

    /// <summary>A source that starts with <paramref name="content"/>.</summary>
    /// <param name="name">What diagnostics call it: a path as the user typed it, or <c>&lt;stdin&gt;</c>.</param>
    /// <param name="content">The text known so far.</param>
    public SourceText(string name, string content = "")
    {
        Name = name;
        Append(content);
    }

    /// <summary>What diagnostics call this source.</summary>
    public string Name { get; }

    /// <summary>Characters known so far.</summary>
    public int Length => _growing.Length;

    /// <summary>The whole text known so far.</summary>
    public string Content => _content ??= _growing.ToString();

    /// <summary>Lines begun so far.</summary>
    public int LineCount => _lineStarts.Count;

    /// <summary>Adds text at the end.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        int start = _growing.Length;
        bool pendingCarriageReturn = start > 0 && _growing[start - 1] == '\r';
        if (pendingCarriageReturn && text is ['\n', ..]) _lineStarts[^1] = start + 1;
        for (int i = 0; i < text.Length; i++)
        {
            bool ends = text[i] == '\r' || (text[i] == '\n' && !(i > 0 ? text[i - 1] == '\r' : pendingCarriageReturn));
            if (ends) _lineStarts.Add(start + i + (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1));
        }

        _growing.Append(text);
        _content = null;
    }

    /// <summary>The 1-based line and column of a character.</summary>
    public LinePosition PositionOf(int offset)
    {
        int index = _lineStarts.BinarySearch(offset);
        if (index < 0) index = ~index - 1;
        return new LinePosition(index + 1, offset - _lineStarts[index] + 1);
    }

    /// <summary>The text of a 1-based line, without its end.</summary>
    public string LineText(int line)
    {
        int start = _lineStarts[line - 1];
        int end = line < _lineStarts.Count ? _lineStarts[line] : Length;
        return Content[start..end].TrimEnd('\r', '\n');
    }
}
