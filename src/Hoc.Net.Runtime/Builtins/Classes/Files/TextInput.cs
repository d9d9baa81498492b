using System.Text;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Runtime.Builtins.Classes.Files;

/// <summary>A file open for reading: lines, words and numbers from a position on.</summary>
internal sealed class TextInput(byte[] bytes)
{
    private readonly string _text = Encoding.Latin1.GetString(bytes);

    /// <summary>The next character to be read.</summary>
    public int Position { get; private set; }

    /// <summary>Whether a read has met the end, as C's feof says.</summary>
    public bool MetEnd { get; private set; }

    /// <summary>Goes to a position, not beyond the end.</summary>
    public void Seek(long position)
    {
        Position = (int)Math.Clamp(position, 0, _text.Length);
        MetEnd = false;
    }

    /// <summary>The next line with its end, or null at the end of the file.</summary>
    public string? ReadLine()
    {
        if (Position >= _text.Length)
        {
            MetEnd = true;
            return null;
        }

        int end = _text.IndexOf('\n', Position);
        MetEnd = end < 0;
        end = end < 0 ? _text.Length : end + 1;
        string line = _text[Position..end];
        Position = end;
        return line;
    }

    /// <summary>The next number, words that are none skipped; null at the end of the file.</summary>
    public double? ReadNumber()
    {
        while (ReadWord() is { } word)
        {
            int length = NumberText.LengthOf(word);
            if (length > 0) return NumberText.Parse(word.AsSpan(0, length));
        }

        return null;
    }

    /// <summary>The next word and the one character behind it; null at the end of the file.</summary>
    public string? ReadWord()
    {
        while (Position < _text.Length && char.IsWhiteSpace(_text[Position])) Position++;
        int start = Position;
        while (Position < _text.Length && !char.IsWhiteSpace(_text[Position])) Position++;
        MetEnd = Position >= _text.Length;
        if (start == Position) return null;
        string word = _text[start..Position];
        if (!MetEnd) Position++;
        return word;
    }

    /// <summary>Whether only blanks are left.</summary>
    public bool HasNoMoreNumbers => _text.AsSpan(Position).IsWhiteSpace();
}
