using Antlr4.Runtime;
using Hoc.Net.Language.Generated;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>
/// Finds the tokens of a statement one after another, the same as the lexer of the grammar: text and types are compared in tests.
/// Where it meets what it does not know (an unknown character, an open string or comment, <c>help</c>), it says
/// <see cref="Unknown"/>. A copy remembers a place to go back to.
/// </summary>
internal struct StatementScanner(SourceText source, int start, int end)
{
    /// <summary>The type of what is left to the lexer of the grammar.</summary>
    public const int Unknown = HocLexer.UNKNOWN;

    private readonly ReadOnlyMemory<char> _text = source.Memory[..end];
    private TokenContext _context = TokenContext.Start;

    /// <summary>A scanner that stands before a statement.</summary>
    public StatementScanner(SourceSpan statement)
        : this(statement.Source, statement.Start, statement.End)
    {
    }

    /// <summary>The type of the current token, as in the grammar.</summary>
    public int Type { get; private set; } = TokenConstants.InvalidType;

    /// <summary>The offset of the current token.</summary>
    public int Start { get; private set; } = start;

    /// <summary>The offset behind the current token.</summary>
    public int End { get; private set; } = start;

    /// <summary>The characters of the current token.</summary>
    public readonly ReadOnlySpan<char> Text => _text.Span[Start..End];

    /// <summary>Moves to the next token; at the end its type is <see cref="TokenConstants.EOF"/>.</summary>
    public void Next()
    {
        ReadOnlySpan<char> text = _text.Span;
        int at = SkipBlanks(text, End);
        Start = at;
        if (at >= text.Length)
        {
            End = text.Length;
            Start = text.Length;
            Type = at == text.Length ? TokenConstants.EOF : Unknown;
            return;
        }

        Type = _context.See(Scan(text, at, out int behind));
        End = behind;
    }

    /// <summary>Moves over blanks, comments and continued line ends; past the end of the text when a comment is open.</summary>
    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            char c = text[at];
            if (c is ' ' or '\t')
            {
                at++;
            }
            else if (c == '\\' && at + 1 < text.Length && text[at + 1] is '\r' or '\n')
            {
                at = BehindLineEnd(text, at + 1);
            }
            else if (c == '/' && at + 1 < text.Length && text[at + 1] == '/')
            {
                int length = text[at..].IndexOfAny('\r', '\n');
                at = length < 0 ? text.Length : at + length;
            }
            else if (c == '/' && at + 1 < text.Length && text[at + 1] == '*')
            {
                int length = text[(at + 2)..].IndexOf("*/");
                if (length < 0) return text.Length + 1;
                at += length + 4;
            }
            else
            {
                return at;
            }
        }

        return at;
    }

    private static int Scan(ReadOnlySpan<char> text, int at, out int behind)
    {
        char c = text[at];
        behind = at + 1;
        if (char.IsAsciiLetter(c) || c == '_') return ScanName(text, at, out behind);
        if (char.IsAsciiDigit(c)) return ScanNumber(text, at, out behind);
        char next = behind < text.Length ? text[behind] : '\0';
        switch (c)
        {
            case '(': return HocLexer.LPAREN;
            case ')': return HocLexer.RPAREN;
            case ',': return HocLexer.COMMA;
            case '[': return HocLexer.LBRACK;
            case ']': return HocLexer.RBRACK;
            case '{': return HocLexer.LBRACE;
            case '}': return HocLexer.RBRACE;
            case '.': return char.IsAsciiDigit(next) ? ScanNumber(text, at, out behind) : HocLexer.DOT;
            case '"': return ScanString(text, at, out behind);
            case '$': return ScanArgument(text, at, out behind);
            case '\r' or '\n':
                behind = BehindLineEnd(text, at);
                return HocLexer.NEWLINE;
            default:
                return ScanOperator(c, next, ref behind);
        }
    }

    private static int ScanOperator(char c, char next, ref int behind)
    {
        (int alone, char second, int both) = c switch
        {
            '=' => (HocLexer.ASSIGN, '=', HocLexer.EQUAL),
            '+' => (HocLexer.PLUS, '=', HocLexer.ADD_ASSIGN),
            '-' => (HocLexer.MINUS, '=', HocLexer.SUBTRACT_ASSIGN),
            '*' => (HocLexer.STAR, '=', HocLexer.MULTIPLY_ASSIGN),
            '/' => (HocLexer.SLASH, '=', HocLexer.DIVIDE_ASSIGN),
            '<' => (HocLexer.LESS, '=', HocLexer.LESS_OR_EQUAL),
            '>' => (HocLexer.GREATER, '=', HocLexer.GREATER_OR_EQUAL),
            '!' => (HocLexer.NOT, '=', HocLexer.NOT_EQUAL),
            '&' => (HocLexer.AMPERSAND, '&', HocLexer.AND),
            '|' => (Unknown, '|', HocLexer.OR),
            '^' => (HocLexer.CARET, '\0', HocLexer.CARET),
            '%' => (HocLexer.PERCENT, '\0', HocLexer.PERCENT),
            ';' => (HocLexer.SEMICOLON, '\0', HocLexer.SEMICOLON),
            ':' => (HocLexer.COLON, '\0', HocLexer.COLON),
            _ => (Unknown, '\0', Unknown),
        };
        if (second == '\0' || next != second) return alone;
        behind++;
        return both;
    }

    private static int ScanName(ReadOnlySpan<char> text, int at, out int behind)
    {
        int end = at + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_')) end++;
        behind = end;
        return Words.TypeOf(text[at..end]);
    }

    /// <summary>Digits, at most one point, and an exponent whose digits may be missing.</summary>
    private static int ScanNumber(ReadOnlySpan<char> text, int at, out int behind)
    {
        int end = BehindDigits(text, at);
        if (end < text.Length && text[end] == '.') end = BehindDigits(text, end + 1);
        if (end < text.Length && text[end] is 'e' or 'E')
        {
            end++;
            if (end < text.Length && text[end] is '+' or '-') end++;
            end = BehindDigits(text, end);
        }

        behind = end;
        return HocLexer.NUMBER;
    }

    private static int ScanString(ReadOnlySpan<char> text, int at, out int behind)
    {
        behind = at + 1;
        while (behind < text.Length)
        {
            char c = text[behind++];
            if (c == '"') return HocLexer.STRING;
            if (c is '\r' or '\n') return Unknown;
            if (c != '\\') continue;
            if (behind == text.Length) return Unknown;
            behind = BehindLineEnd(text, behind);
        }

        return Unknown;
    }

    /// <summary><c>$1</c>, <c>$s2</c>, <c>$o3</c>, <c>$&amp;4</c>, and <c>i</c> in place of the digits.</summary>
    private static int ScanArgument(ReadOnlySpan<char> text, int at, out int behind)
    {
        behind = at + 1;
        if (behind < text.Length && text[behind] is 's' or 'o' or '&') behind++;
        if (behind < text.Length && text[behind] == 'i')
        {
            behind++;
            return HocLexer.ARGUMENT;
        }

        int digits = behind;
        behind = BehindDigits(text, digits);
        return behind > digits ? HocLexer.ARGUMENT : Unknown;
    }

    private static int BehindDigits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at;
    }

    /// <summary>Behind one character, or behind both of CR LF.</summary>
    private static int BehindLineEnd(ReadOnlySpan<char> text, int at) =>
        text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
}
