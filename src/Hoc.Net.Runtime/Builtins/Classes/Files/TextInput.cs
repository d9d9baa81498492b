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

    /// <summary>Goes to a position, which may lie beyond the end.</summary>
    public void Seek(long position) => Position = (int)Math.Clamp(position, 0, int.MaxValue);

    /// <summary>
    /// The next line with its end, which is a line feed whatever it is in the file (CR, CR LF), and which the last line gets
    /// too; null at the end of the file.
    /// </summary>
    public string? ReadLine()
    {
        if (AtEnd) return null;
        int length = _text.AsSpan(Position).IndexOfAny('\n', '\r');
        if (length < 0) length = _text.Length - Position;
        string line = string.Concat(_text.AsSpan(Position, length), "\n");
        Position += length;
        if (!AtEnd) Position += _text.AsSpan(Position).StartsWith("\r\n") ? 2 : 1;
        return line;
    }

    /// <summary>
    /// The next number and the blanks behind it, words that are none skipped, also those that begin like inf and nan; null at
    /// the end of the file.
    /// </summary>
    public double? ReadNumber()
    {
        while (ReadWord() is { } word)
        {
            if (NumberText.TryReadWord(word) is not { } number) continue;
            SkipBlanks();
            return number;
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

    /// <summary>The next byte; -1 at the end.</summary>
    public int ReadByte() => AtEnd ? -1 : (byte)_text[Position++];

    /// <summary>The next byte, which stays; -1 at the end.</summary>
    public int Peek() => AtEnd ? -1 : (byte)_text[Position];

    /// <summary>As many bytes as there are, up to a count.</summary>
    public ReadOnlySpan<byte> ReadBytes(long count)
    {
        int taken = (int)Math.Min(count, Math.Max(0, _text.Length - Position));
        ReadOnlySpan<byte> read = taken == 0 ? [] : bytes.AsSpan(Position, taken);
        Position += taken;
        return read;
    }

    private void SkipBlanks()
    {
        while (!AtEnd && char.IsWhiteSpace(_text[Position])) Position++;
    }
}
