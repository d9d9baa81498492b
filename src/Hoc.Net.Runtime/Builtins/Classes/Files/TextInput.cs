using System.Text;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Runtime.Builtins.Classes.Files;

/// <summary>A file open for reading: lines, words, numbers and bytes from a position on.</summary>
internal sealed class TextInput(byte[] bytes)
{
    private readonly string _text = Encoding.Latin1.GetString(bytes);

    /// <summary>The next character to be read.</summary>
    public int Position { get; private set; }

    /// <summary>The number of characters.</summary>
    public int Length => _text.Length;

    /// <summary>Whether nothing is left.</summary>
    public bool AtEnd => Position >= _text.Length;

    /// <summary>Goes to a position, not beyond the end.</summary>
    public void Seek(long position) => Position = (int)Math.Clamp(position, 0, _text.Length);

    /// <summary>The next line with its end, which the last one gets too; null at the end of the file.</summary>
    public string? ReadLine()
    {
        if (AtEnd) return null;
        int end = _text.IndexOf('\n', Position);
        string line = end < 0 ? _text[Position..] + '\n' : _text[Position..(end + 1)];
        Position = end < 0 ? _text.Length : end + 1;
        return line;
    }

    /// <summary>The next number and the blanks behind it, words that are none skipped; null at the end of the file.</summary>
    public double? ReadNumber()
    {
        while (ReadWord() is { } word)
        {
            SkipBlanks();
            int length = NumberText.LengthOf(word);
            if (length > 0) return NumberText.Parse(word.AsSpan(0, length));
        }

        return null;
    }

    /// <summary>The next word, blanks before it skipped; null at the end of the file.</summary>
    public string? ReadWord()
    {
        SkipBlanks();
        int start = Position;
        while (!AtEnd && !char.IsWhiteSpace(_text[Position])) Position++;
        return start == Position ? null : _text[start..Position];
    }

    /// <summary>As many bytes as there are, up to a count.</summary>
    public ReadOnlySpan<byte> ReadBytes(long count)
    {
        int taken = (int)Math.Min(count, _text.Length - Position);
        ReadOnlySpan<byte> read = bytes.AsSpan(Position, taken);
        Position += taken;
        return read;
    }

    private void SkipBlanks()
    {
        while (!AtEnd && char.IsWhiteSpace(_text[Position])) Position++;
    }
}
