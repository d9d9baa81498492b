using System.Text;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>Cuts C code into tokens. Comments and lines that are continued by a backslash count as blanks.</summary>
internal sealed class CScanner(SourceText source, int start, int end, object? content)
{
    private static readonly string[] Punctuations =
    [
        "<<=", ">>=", "...", "->", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "##",
        "{", "}", "[", "]", "(", ")", ";", ":", ",", ".", "+", "-", "*", "/", "%", "&", "|", "^", "!", "~", "<", ">", "=", "?", "#",
    ];

    private readonly List<CToken> _tokens = [];
    private int _at = start;
    private bool _startsLine = true;
    private bool _followsBlank;

    private ReadOnlySpan<char> Text => source.Characters[..end];

    /// <summary>All tokens of a stretch of a source; each gets the content given as its <see cref="CToken.Content"/>.</summary>
    public static List<CToken> Scan(SourceText source, int start, int end, object? content = null) => new CScanner(source, start, end, content).Scan();

    private List<CToken> Scan()
    {
        while (SkipBlanks()) Take();
        return _tokens;
    }

    private char Ahead(int distance = 0) => _at + distance < end ? Text[_at + distance] : '\0';

    private bool SkipBlanks()
    {
        _followsBlank = false;
        while (_at < end)
        {
            char c = Ahead();
            if (c is '\n' or '\r') _startsLine = true;
            else if (c == '/' && Ahead(1) == '*') SkipComment("*/");
            else if (c == '/' && Ahead(1) == '/') SkipLine();
            else if (c == '\\' && Ahead(1) is '\n' or '\r') SkipContinuation();
            else if (c > ' ') return true;
            _followsBlank = true;
            _at++;
        }

        return false;
    }

    /// <summary>Stops at the last character of the comment.</summary>
    private void SkipComment(string close)
    {
        int length = Text[(_at + 2)..].IndexOf(close);
        _at = length < 0 ? end - 1 : _at + 2 + length + close.Length - 1;
    }

    private void SkipLine()
    {
        int length = Text[_at..].IndexOfAny('\r', '\n');
        _at = length < 0 ? end - 1 : _at + length - 1;
    }

    /// <summary>Stops at the last character of the line's end.</summary>
    private void SkipContinuation() => _at += Ahead(1) == '\r' && Ahead(2) == '\n' ? 2 : 1;

    private void Take()
    {
        char c = Ahead();
        if (char.IsAsciiLetter(c) || c is '_' or '$') TakeName();
        else if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Ahead(1)))) TakeNumber();
        else if (c is '"' or '\'') TakeQuoted(c);
        else TakePunctuation();
    }

    private void TakeName()
    {
        int from = _at;
        while (char.IsAsciiLetterOrDigit(Ahead()) || Ahead() is '_' or '$') _at++;
        Add(CTokenKind.Name, from, Text[from.._at].ToString());
    }

    private void TakeNumber()
    {
        int from = _at;
        while (char.IsAsciiLetterOrDigit(Ahead()) || Ahead() is '.' or '_')
        {
            bool isHexadecimal = Text[from..].StartsWith("0x", StringComparison.OrdinalIgnoreCase);
            bool hasExponent = Ahead() is 'e' or 'E' && !isHexadecimal;
            _at++;
            if (hasExponent && Ahead() is '+' or '-') _at++;
        }

        Add(CTokenKind.Number, from, Text[from.._at].ToString());
    }

    private void TakeQuoted(char quote)
    {
        int from = _at++;
        var text = new StringBuilder();
        while (_at < end && Ahead() != quote && Ahead() is not ('\n' or '\r'))
        {
            if (Ahead() != '\\') text.Append(Text[_at++]);
            else TakeEscape(text);
        }

        bool isClosed = Ahead() == quote;
        if (isClosed) _at++;
        Add(!isClosed ? CTokenKind.Stray : quote == '"' ? CTokenKind.String : CTokenKind.Character, from, text.ToString());
    }

    private void TakeEscape(StringBuilder text)
    {
        _at++;
        char c = Ahead();
        _at++;
        switch (c)
        {
            case '\r' when Ahead() == '\n':
                _at++;
                break;
            case '\n' or '\r':
                break;
            case >= '0' and <= '7':
                int octal = c - '0';
                for (int digits = 1; digits < 3 && Ahead() is >= '0' and <= '7'; digits++, _at++) octal = octal * 8 + Ahead() - '0';
                text.Append((char)(octal & 255));
                break;
            case 'x':
                int number = 0;
                for (; char.IsAsciiHexDigit(Ahead()); _at++) number = number * 16 + Convert.ToInt32(Ahead().ToString(), 16);
                text.Append((char)(number & 255));
                break;
            default:
                text.Append(c switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'a' => '\a', 'b' => '\b', 'f' => '\f', 'v' => '\v', _ => c });
                break;
        }
    }

    private void TakePunctuation()
    {
        foreach (string punctuation in Punctuations)
        {
            if (!Text[_at..].StartsWith(punctuation)) continue;
            _at += punctuation.Length;
            Add(CTokenKind.Punctuation, _at - punctuation.Length, punctuation);
            return;
        }

        _at++;
        Add(CTokenKind.Stray, _at - 1, Text[(_at - 1).._at].ToString());
    }

    private void Add(CTokenKind kind, int from, string text)
    {
        _tokens.Add(new(kind, text, new SourceSpan(source, from, _at - from)) { StartsLine = _startsLine, FollowsBlank = _followsBlank, Content = content });
        _startsLine = false;
    }
}
