using Antlr4.Runtime;
using Grammar = Hoc.Net.Language.Generated.HocLexer;

namespace Hoc.Net.Language.Formatting;

/// <summary>How HOC is set.</summary>
internal sealed class HocLayout : ILayoutRules
{
    /// <inheritdoc/>
    public IReadOnlyList<CodeToken> Tokens(string text) =>
        [.. Lex(text).Where(static token => token.Type != Grammar.NEWLINE).Select(static token => new CodeToken(token.StartIndex, token.StopIndex + 1, StyleOf(token.Type)))];

    /// <inheritdoc/>
    public IEnumerable<string> Meaning(string text)
    {
        bool isFirst = true;
        bool endsLine = false;
        foreach (IToken token in Lex(text))
        {
            if (token.Type == Grammar.NEWLINE)
            {
                endsLine = !isFirst;
                continue;
            }

            if (endsLine) yield return "end of line";
            yield return $"{token.Type} {token.Text}";
            (isFirst, endsLine) = (false, false);
        }
    }

    /// <inheritdoc/>
    public int EndOfComment(string text, int start)
    {
        if (string.CompareOrdinal(text, start, "//", 0, 2) == 0)
        {
            int end = text.IndexOf('\n', start);
            return end < 0 ? text.Length : end;
        }

        if (string.CompareOrdinal(text, start, "/*", 0, 2) != 0) return -1;
        int close = text.IndexOf("*/", start + 2, StringComparison.Ordinal);
        return close < 0 ? text.Length : close + 2;
    }

    /// <inheritdoc/>
    public bool IsContinuation(string text, int at) => text[at] == '\\' && at + 1 < text.Length && text[at + 1] == '\n';

    private static IEnumerable<IToken> Lex(string text) => LexerTokens.Of(text, static characters => new Grammar(characters, TextWriter.Null, TextWriter.Null));

    private static TokenStyle StyleOf(int type) => type switch
    {
        Grammar.IF or Grammar.WHILE or Grammar.FOR or Grammar.ELSE or Grammar.FORSEC or Grammar.IFSEC or Grammar.RETURN or Grammar.PRINT => TokenStyle.Control,
        Grammar.ASSIGN or Grammar.ADD_ASSIGN or Grammar.SUBTRACT_ASSIGN or Grammar.MULTIPLY_ASSIGN or Grammar.DIVIDE_ASSIGN => TokenStyle.Spaced,
        Grammar.EQUAL or Grammar.NOT_EQUAL or Grammar.LESS or Grammar.LESS_OR_EQUAL or Grammar.GREATER or Grammar.GREATER_OR_EQUAL => TokenStyle.Spaced,
        Grammar.AND or Grammar.OR => TokenStyle.Spaced,
        Grammar.PLUS or Grammar.MINUS or Grammar.STAR or Grammar.SLASH or Grammar.PERCENT or Grammar.CARET => TokenStyle.Balanced,
        Grammar.NOT or Grammar.NEGATE or Grammar.AMPERSAND => TokenStyle.Prefix,
        Grammar.DOT => TokenStyle.Tight,
        Grammar.COMMA or Grammar.SEMICOLON => TokenStyle.Separator,
        Grammar.LPAREN => TokenStyle.Opening,
        Grammar.CALL or Grammar.LBRACK => TokenStyle.Calling,
        Grammar.RPAREN or Grammar.RBRACK => TokenStyle.Closing,
        Grammar.LBRACE => TokenStyle.BlockStart,
        Grammar.RBRACE => TokenStyle.BlockEnd,
        Grammar.TOPIC or Grammar.HELP => TokenStyle.Verbatim,
        _ => TokenStyle.Plain,
    };
}
