using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>
/// Hands out a script one top-level statement at a time: a physical line, and more of them while a brace, a comment or a
/// backslash holds it open. Reads no line beyond the statement, as the script itself may read the next one.
/// </summary>
/// <remarks>
/// Templates are handed out statement by statement too. Ctrl-Z and ctrl-D end the input wherever they stand.
/// A file, a string and a terminal differ only in where the next line comes from.
/// </remarks>
internal sealed class StatementReader(SourceText source, ILineInput? input = null)
{
    private const char ControlD = '\u0004';
    private const char ControlZ = '\u001a';

    private readonly Nesting _nesting = new();
    private int _position;
    private SourceSpan? _openString;
    private bool _ended;
    private bool _inputEnded;

    /// <summary>What is being read.</summary>
    public SourceText Source => source;

    /// <summary>
    /// The offset of the next character to read. A script that reads numbers from its own input moves it, within what is known.
    /// </summary>
    public int Position
    {
        get => _position;
        set
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)value, (uint)source.Length, nameof(value));
            _position = value;
        }
    }

    /// <summary>Finds the next statement, skipping blank lines and comments.</summary>
    /// <returns>False at the end of the input.</returns>
    public bool TryRead(out StatementText statement)
    {
        statement = default;
        if (!SkipToStatement()) return false;
        int start = _position;
        _nesting.Clear();
        _openString = null;
        ScanStatement();
        int end = _position;
        SkipLineEnd();
        statement = new StatementText(new SourceSpan(source, start, end - start), ProblemOf(start, end));
        return true;
    }

    /// <summary>The next physical line without its end, for a script that reads its own input; null at the end.</summary>
    public string? ReadLine()
    {
        if (_ended || !Has(_position, continues: false, isAnswer: true)) return null;
        ReadOnlySpan<char> rest = source.Characters[_position..];
        int length = rest.IndexOfAny('\r', '\n');
        string line = (length < 0 ? rest : rest[..length]).ToString();
        _position += line.Length;
        SkipLineEnd();
        return line;
    }

    private Diagnostic? ProblemOf(int start, int end)
    {
        if (_nesting.TooDeepAt is { } place)
            return SyntaxDiagnostics.NestedTooDeeply(new SourceSpan(source, place, 1));
        if (_nesting.InnermostBrace is not { } brace) return null;
        return _openString is { } open
            ? SyntaxDiagnostics.MissingQuote(open)
            : SyntaxDiagnostics.MissingBrace(new SourceSpan(source, brace, 1), new SourceSpan(source, start, end - start));
    }

    /// <summary>Moves to the first character of a statement.</summary>
    private bool SkipToStatement()
    {
        while (!_ended && Has(_position, continues: false))
        {
            switch (source.Characters[_position])
            {
                case ' ' or '\t' or '\r' or '\n':
                    _position++;
                    break;
                case ControlD or ControlZ:
                    _ended = true;
                    break;
                case '\\' when AtLineEnd(_position + 1):
                    _position++;
                    SkipLineEnd();
                    break;
                case '/' when IsAt(_position + 1, '/') || IsAt(_position + 1, '*'):
                    SkipComment();
                    break;
                case '\uFEFF' or '\u00EF' when SkipByteOrderMark():
                    break;
                default:
                    return true;
            }
        }

        return false;
    }

    /// <summary>Moves to the line end that ends the statement, or to the end of the input.</summary>
    private void ScanStatement()
    {
        while (!_ended && Has(_position, continues: true))
        {
            SkipPlain();
            if (_position == source.Length) continue;
            switch (source.Characters[_position])
            {
                case '\r' or '\n':
                    if (_nesting.InnermostBrace is null) return;
                    int lineEnd = _position;
                    SkipLineEnd();
                    if (StartsDefinition())
                    {
                        _position = lineEnd;
                        return;
                    }

                    break;
                case '"':
                    SkipString();
                    break;
                case '\\' when AtLineEnd(_position + 1):
                    _position++;
                    SkipLineEnd();
                    break;
                case '/' when IsAt(_position + 1, '/') || IsAt(_position + 1, '*'):
                    SkipComment();
                    break;
                case ControlD or ControlZ:
                    _ended = true;
                    break;
                case var bracket:
                    _nesting.See(bracket, _position++);
                    break;
            }
        }
    }

    /// <summary>Moves past characters that neither end nor hold open a statement.</summary>
    private void SkipPlain()
    {
        ReadOnlySpan<char> text = source.Characters;
        int i = _position;
        while (i < text.Length
            && text[i] is not ('\r' or '\n' or '"' or '\\' or '/' or '(' or ')' or '{' or '}' or '[' or ']' or ControlD or ControlZ))
        {
            i++;
        }

        _position = i;
    }

    /// <summary>
    /// A definition cannot stand in braces, so one that begins a line there shows that a closing brace was forgotten.
    /// </summary>
    private bool StartsDefinition()
    {
        if (!Has(_position, continues: true)) return false;
        ReadOnlySpan<char> line = source.Characters[_position..].TrimStart(" \t");
        int length = line.IndexOfAny(" \t\r\n");
        return length > 0 && line[..length] is "proc" or "func" or "obfunc" or "iterator" or "begintemplate" or "endtemplate";
    }

    private void SkipString()
    {
        int start = _position++;
        while (Has(_position, continues: true))
        {
            int skipped = source.Characters[_position..].IndexOfAny("\r\n\"\\");
            _position = skipped < 0 ? source.Length : _position + skipped;
            if (_position == source.Length) continue;
            switch (source.Characters[_position])
            {
                case '"':
                    _position++;
                    return;
                case '\\' when AtLineEnd(_position + 1):
                    _position++;
                    SkipLineEnd();
                    break;
                case '\\':
                    _position = Math.Min(_position + 2, source.Length);
                    break;
                default:
                    // The quote that is missing may have hidden a brace.
                    _openString ??= new SourceSpan(source, start, _position - start);
                    return;
            }
        }
    }

    /// <summary>Moves behind a block comment, or to the end of the line that a line comment stands on.</summary>
    private void SkipComment()
    {
        bool block = source.Characters[_position + 1] == '*';
        _position += 2;
        while (Has(_position, continues: block))
        {
            ReadOnlySpan<char> rest = source.Characters[_position..];
            int length = block ? rest.IndexOf("*/") : rest.IndexOfAny('\r', '\n');
            if (length >= 0)
            {
                _position += length + (block ? 2 : 0);
                return;
            }

            _position = source.Length;
        }
    }

    /// <summary>Whether a file begins with the mark that some editors write, in either form.</summary>
    private bool SkipByteOrderMark()
    {
        ReadOnlySpan<char> text = source.Characters;
        int length = text.StartsWith("\uFEFF") ? 1 : text.StartsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
        if (_position > 0 || length == 0) return false;
        _position = length;
        return true;
    }

    private void SkipLineEnd()
    {
        if (IsAt(_position, '\r')) _position += IsAt(_position + 1, '\n') ? 2 : 1;
        else if (IsAt(_position, '\n')) _position++;
    }

    private bool AtLineEnd(int offset) => IsAt(offset, '\r') || IsAt(offset, '\n');

    private bool IsAt(int offset, char c) => offset < source.Length && source.Characters[offset] == c;

    /// <summary>Whether there is a character at an offset, fetching one more line when the known text ends there.</summary>
    private bool Has(int offset, bool continues) => Has(offset, continues, isAnswer: false);

    private bool Has(int offset, bool continues, bool isAnswer)
    {
        if (offset < source.Length) return true;
        if (_inputEnded) return false;
        string? line = isAnswer ? input?.ReadAnswer() : input?.ReadLine(continues);
        _inputEnded = string.IsNullOrEmpty(line);
        source.Append(line);
        return !_inputEnded;
    }
}
