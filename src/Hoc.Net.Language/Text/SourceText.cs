namespace Hoc.Net.Language.Text;

/// <summary>
/// The text of one script, file or interactive input, and where its lines begin. A character is a byte (Latin-1).
/// </summary>
/// <remarks>
/// The text of a terminal or a pipe is not known beforehand, so a source may grow at its end; what it holds never changes.
/// A line ends at LF, CR or CR LF. Lines are counted only when someone asks, so that a large file costs nothing to open. Columns
/// count characters as they are shown: a UTF-8 sequence is one.
/// </remarks>
internal class SourceText
{
    private readonly List<int> _lineStarts = [0];
    private ReadOnlyMemory<char> _text;
    private char[] _buffer = [];
    private string? _content;
    private int _counted;
    private bool _isEnclosed;

    /// <summary>A source that starts with <paramref name="content"/>.</summary>
    /// <param name="name">What diagnostics call it: a path as the user typed it, or <c>&lt;stdin&gt;</c>.</param>
    /// <param name="content">The text known so far.</param>
    public SourceText(string name, string content = "")
        : this(name, content.AsMemory())
    {
        _content = content;
    }

    /// <summary>A source that holds characters which never change.</summary>
    public SourceText(string name, ReadOnlyMemory<char> text)
    {
        Name = name;
        _text = text;
    }

    /// <summary>A text that is executed with a bracket added at either end, of which its author knows nothing.</summary>
    public static SourceText Enclosed(string name, char open, string text, char close) => new(name, $"{open}{text}{close}") { _isEnclosed = true };

    /// <summary>What diagnostics call this source.</summary>
    public string Name { get; }

    /// <summary>Characters known so far.</summary>
    public int Length => _text.Length;

    /// <summary>The whole text known so far.</summary>
    public string Content => _content ??= _text.ToString();

    /// <summary>The characters known so far; valid until the source grows.</summary>
    public ReadOnlySpan<char> Characters => _text.Span;

    /// <summary>The same, to keep while the source does not grow.</summary>
    public ReadOnlyMemory<char> Memory => _text;

    /// <summary>Lines begun so far.</summary>
    public int LineCount
    {
        get
        {
            CountLines(Length);
            return _lineStarts.Count;
        }
    }

    /// <summary>Adds text at the end.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        int length = _text.Length;
        if (length + text.Length > _buffer.Length)
        {
            char[] larger = new char[Math.Max(256, Math.Max(length + text.Length, 2 * _buffer.Length))];
            _text.Span.CopyTo(larger);
            _buffer = larger;
        }

        text.CopyTo(_buffer.AsSpan(length));
        _text = _buffer.AsMemory(0, length + text.Length);
        _content = null;
    }

    /// <summary>Where a stretch of this source really stands: a text that is shared by many statements says it of the one that runs.</summary>
    public virtual SourceSpan Locate(SourceSpan span) => span;

    /// <summary>The 1-based line and column of a character.</summary>
    public LinePosition PositionOf(int offset)
    {
        int line = LineOf(offset);
        int start = StartOf(line);
        return new LinePosition(line, ShownColumns.Count(Characters[start..Math.Max(start, Math.Min(offset, Length))]) + 1);
    }

    /// <summary>How many characters of its line, as <see cref="LineText"/> gives it, stand before a character.</summary>
    public int OffsetInLine(int offset) => Math.Max(0, offset - StartOf(LineOf(offset)));

    /// <summary>The text of a 1-based line, without its end.</summary>
    public string LineText(int line)
    {
        CountLines(Length);
        int end = line < _lineStarts.Count ? _lineStarts[line] : _isEnclosed ? Length - 1 : Length;
        return Characters[StartOf(line)..end].TrimEnd("\r\n").ToString();
    }

    private int LineOf(int offset)
    {
        CountLines(Math.Min(offset + 1, Length));
        int index = _lineStarts.BinarySearch(offset);
        return (index < 0 ? ~index - 1 : index) + 1;
    }

    private int StartOf(int line) => _isEnclosed && line == 1 ? 1 : _lineStarts[line - 1];

    /// <summary>Notes the starts of lines whose ends lie before <paramref name="limit"/>.</summary>
    private void CountLines(int limit)
    {
        ReadOnlySpan<char> text = Characters;
        while (_counted < limit)
        {
            int skipped = text[_counted..limit].IndexOfAny('\r', '\n');
            if (skipped < 0)
            {
                _counted = limit;
                return;
            }

            _counted += skipped + 1;
            bool secondHalf = text[_counted - 1] == '\n' && _counted > 1 && text[_counted - 2] == '\r';
            if (secondHalf) _lineStarts[^1] = _counted;
            else _lineStarts.Add(_counted);
        }
    }
}
