using Antlr4.Runtime;
using Antlr4.Runtime.Misc;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>The characters of one statement as ANTLR wants to see them; one buffer serves all statements.</summary>
internal sealed class StatementCharacters : ICharStream
{
    private char[] _characters = new char[256];

    /// <inheritdoc/>
    public int Index { get; private set; }

    /// <inheritdoc/>
    public int Size { get; private set; }

    /// <inheritdoc/>
    public string SourceName => IntStreamConstants.UnknownSourceName;

    /// <summary>Begins with another statement.</summary>
    public void Reset(ReadOnlySpan<char> statement)
    {
        if (statement.Length > _characters.Length) _characters = new char[Math.Max(statement.Length, 2 * _characters.Length)];
        statement.CopyTo(_characters);
        Size = statement.Length;
        Index = 0;
    }

    /// <inheritdoc/>
    public void Consume() => Index++;

    /// <inheritdoc/>
    public int LA(int i)
    {
        int at = Index + (i > 0 ? i - 1 : i);
        return i == 0 ? 0 : (uint)at < (uint)Size ? _characters[at] : IntStreamConstants.EOF;
    }

    /// <inheritdoc/>
    public int Mark() => 0;

    /// <inheritdoc/>
    public void Release(int marker)
    {
    }

    /// <inheritdoc/>
    public void Seek(int index) => Index = Math.Min(index, Size);

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Slice(IToken token) =>
        _characters.AsSpan(token.StartIndex, Math.Max(0, token.StopIndex - token.StartIndex + 1));

    /// <inheritdoc/>
    public string GetText(Interval interval)
    {
        int end = Math.Min(interval.b, Size - 1);
        return interval.a > end ? "" : new string(_characters, interval.a, end - interval.a + 1);
    }
}
