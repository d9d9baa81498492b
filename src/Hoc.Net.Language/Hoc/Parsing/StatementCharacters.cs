using Antlr4.Runtime;
using Antlr4.Runtime.Misc;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>
/// The characters of one statement as ANTLR wants to see them. It looks at few around where it stands, so a window on these serves
/// it; runs that are skipped in a long statement are never copied.
/// </summary>
internal sealed class StatementCharacters : ICharStream
{
    private const int Overlap = 64;

    private readonly char[] _window = new char[1024];
    private ReadOnlyMemory<char> _statement;
    private int _start;
    private int _length;

    /// <inheritdoc/>
    public int Index { get; private set; }

    /// <inheritdoc/>
    public int Size { get; private set; }

    /// <inheritdoc/>
    public string SourceName => IntStreamConstants.UnknownSourceName;

    /// <summary>Begins with another statement.</summary>
    public void Reset(ReadOnlyMemory<char> statement)
    {
        _statement = statement;
        _length = 0;
        Size = statement.Length;
        Index = 0;
    }

    /// <inheritdoc/>
    public void Consume() => Index++;

    /// <inheritdoc/>
    public int LA(int i)
    {
        int at = Index + (i > 0 ? i - 1 : i);
        if (i == 0) return 0;
        return (uint)(at - _start) < (uint)_length ? _window[at - _start]
            : (uint)at < (uint)Size ? MoveTo(at)
            : IntStreamConstants.EOF;
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
        _statement.Span.Slice(token.StartIndex, Math.Max(0, token.StopIndex - token.StartIndex + 1));

    /// <inheritdoc/>
    public string GetText(Interval interval)
    {
        int end = Math.Min(interval.b, Size - 1);
        return interval.a > end ? "" : _statement.Span[interval.a..(end + 1)].ToString();
    }

    /// <summary>Moves the window to a character, which it gives.</summary>
    private char MoveTo(int at)
    {
        _start = Math.Max(0, at - Overlap);
        _length = Math.Min(_window.Length, Size - _start);
        _statement.Span.Slice(_start, _length).CopyTo(_window);
        return _window[at - _start];
    }
}
