using Antlr4.Runtime;
using Grammar = Hoc.Net.Language.Generated.NmodlLexer;

namespace Hoc.Net.Language.Formatting;

/// <summary>How NMODL is set. Units stand in parentheses and limits between &lt; and &gt;, so that those are left as they are.</summary>
internal sealed class NmodlLayout : ILayoutRules
{
    private const string Comment = "COMMENT";
    private const string EndComment = "ENDCOMMENT";

    /// <inheritdoc/>
    public IReadOnlyList<CodeToken> Tokens(string text) =>
        [.. Lex(text).Select(static token => new CodeToken(token.StartIndex, token.StopIndex + 1, StyleOf(token.Type)))];

    /// <inheritdoc/>
    public IEnumerable<string> Meaning(string text) => Lex(text).Select(static token => $"{token.Type} {token.Text.TrimEnd()}");

    /// <inheritdoc/>
    public int EndOfComment(string text, int start)
    {
        if (text[start] is ':' or '?')
        {
            int end = text.IndexOf('\n', start);
            return end < 0 ? text.Length : end;
        }

        if (string.CompareOrdinal(text, start, Comment, 0, Comment.Length) != 0) return -1;
        for (int line = text.IndexOf('\n', start); line >= 0; line = text.IndexOf('\n', line + 1))
        {
            string rest = text[(line + 1)..(text.IndexOf('\n', line + 1) is var next and >= 0 ? next : text.Length)];
            if (rest.TrimStart(' ', '\t').StartsWith(EndComment, StringComparison.Ordinal)) return line + 1 + rest.Length;
        }

        return text.Length;
    }

    /// <inheritdoc/>
    public bool IsContinuation(string text, int at) => false;

    private static IEnumerable<IToken> Lex(string text) => LexerTokens.Of(text, static characters => new Grammar(characters, TextWriter.Null, TextWriter.Null));

    private static TokenStyle StyleOf(int type) => type switch
    {
        Grammar.IF or Grammar.WHILE or Grammar.ELSE or Grammar.FROM => TokenStyle.Control,
        Grammar.ASSIGN or Grammar.EQUAL or Grammar.NOT_EQUAL or Grammar.AND or Grammar.OR => TokenStyle.Spaced,
        Grammar.COMMA => TokenStyle.Separator,
        Grammar.LBRACE => TokenStyle.BlockStart,
        Grammar.RBRACE => TokenStyle.BlockEnd,
        Grammar.TITLE or Grammar.VERBATIM => TokenStyle.Verbatim,
        _ => TokenStyle.Plain,
    };
}
