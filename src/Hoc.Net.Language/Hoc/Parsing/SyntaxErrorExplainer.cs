using Antlr4.Runtime;
using Antlr4.Runtime.Misc;
using Hoc.Net.Language.Text;
using Grammar = Hoc.Net.Language.Generated.HocParser;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>
/// Says in a user's words what ANTLR found where it expected something else, and what to do about it. Knows the usual slips
/// and the habits of other languages; the rest is told by what was found and what could have stood there.
/// </summary>
internal sealed class SyntaxErrorExplainer
{
    private readonly RecognitionException _mistake;
    private readonly StatementTokens _tokens;
    private readonly TokenTexts _texts;
    private readonly IToken _found;
    private readonly List<IToken> _open;

    private SyntaxErrorExplainer(RecognitionException mistake, StatementTokens tokens, TokenTexts texts)
    {
        (_mistake, _tokens, _texts, _found) = (mistake, tokens, texts, mistake.OffendingToken);
        _open = OpenBracketsBefore(_found.TokenIndex);
    }

    private bool AtLineEnd => _found.Type is TokenConstants.EOF or Grammar.NEWLINE;

    private bool InBraces => _open.Exists(bracket => bracket.Type == Grammar.LBRACE);

    /// <summary>The diagnostic of a mistake.</summary>
    public static Diagnostic Explain(RecognitionException mistake, StatementTokens tokens, TokenTexts texts)
    {
        var explainer = new SyntaxErrorExplainer(mistake, tokens, texts);
        return explainer.Unclosed()
            ?? explainer.StrangeCharacter()
            ?? explainer.Definition()
            ?? explainer.Declaration()
            ?? explainer.Operators()
            ?? explainer.Punctuation()
            ?? explainer.LineEnd()
            ?? explainer.Keyword()
            ?? explainer.General();
    }

    /// <summary>Strings and parentheses that the line ends in.</summary>
    private Diagnostic? Unclosed()
    {
        if (_found.Type == Grammar.UNTERMINATED_STRING) return SyntaxDiagnostics.MissingQuote(_texts.Span(_found));
        if (!AtLineEnd || _open.Count == 0) return null;
        IToken innermost = _open[^1];
        return innermost.Type == Grammar.LBRACE
            ? null
            : SyntaxDiagnostics.MissingBracket(_texts.Span(innermost), innermost.Type == Grammar.LBRACK ? '[' : '(');
    }

    private Diagnostic? StrangeCharacter() =>
        _found.Type == Grammar.UNKNOWN ? SyntaxDiagnostics.StrangeCharacter(_texts.Span(_found), _texts.Text(_found)[0]) : null;

    /// <summary>Definitions that miss a part or name parameters.</summary>
    private Diagnostic? Definition()
    {
        SourceSpan span = PlaceOfFound();
        IToken first = _tokens.Get(0);
        if (FirstOfLine() is { Type: Grammar.NAME } start && SyntaxDiagnostics.IsPython(_texts.Text(start)) && _tokens.Get(start.TokenIndex + 1).Type == Grammar.NAME)
            return SyntaxDiagnostics.Python(_texts.Span(start));
        if (first.Type is not (Grammar.PROC or Grammar.FUNC or Grammar.OBFUNC or Grammar.ITERATOR))
        {
            return first.Type == Grammar.NAME && SyntaxDiagnostics.IsForeignDefinition(_texts.Text(first))
                ? SyntaxDiagnostics.ForeignDefinition(_texts.Span(first))
                : null;
        }

        string keyword = _texts.Text(first).ToString();
        return _found.TokenIndex switch
        {
            2 => SyntaxDiagnostics.MissingParentheses(span, keyword),
            3 => SyntaxDiagnostics.Parameters(span, keyword),
            4 => SyntaxDiagnostics.MissingProcedureBody(span, keyword, AtLineEnd),
            _ => null,
        };
    }

    /// <summary>Declarations at places where they cannot stand.</summary>
    private Diagnostic? Declaration()
    {
        SourceSpan span = _texts.Span(_found);
        switch (_found.Type)
        {
            case Grammar.LOCAL or Grammar.LOCALOBJ:
                return SyntaxDiagnostics.MisplacedLocal(span, _texts.Text(_found).ToString(), InBraces);
            case Grammar.PROC or Grammar.FUNC or Grammar.OBFUNC or Grammar.ITERATOR or Grammar.BEGINTEMPLATE
                or Grammar.ENDTEMPLATE or Grammar.PUBLIC or Grammar.EXTERNAL when !ExpectsOnlyName():
                return SyntaxDiagnostics.MisplacedDefinition(span, _texts.Text(_found).ToString(), InBraces);
            case Grammar.ASSIGN when FirstOfLine().Type is Grammar.OBJREF or Grammar.STRDEF or Grammar.DOUBLE:
                return SyntaxDiagnostics.AssignedDeclaration(span, _texts.Text(FirstOfLine()).ToString());
            default:
                return null;
        }
    }

    /// <summary>Operators that HOC does not have.</summary>
    private Diagnostic? Operators()
    {
        IToken? before = Before(1);
        if (AtLineEnd && before?.Type == Grammar.NEGATE && Before(2) is { Type: Grammar.MINUS } minus)
            return SyntaxDiagnostics.NoOperator(_texts.Span(minus, before), "--", "Write x -= 1.");
        if (before is null) return _found.Type == Grammar.PLUS ? SyntaxDiagnostics.NoSign(_texts.Span(_found)) : null;
        bool adjacent = before.StopIndex + 1 == _found.StartIndex;
        SourceSpan both = _texts.Span(before, _found);
        return (before.Type, _found.Type) switch
        {
            (Grammar.PLUS, Grammar.PLUS) when adjacent => SyntaxDiagnostics.NoOperator(both, "++", "Write x += 1."),
            (_, Grammar.PLUS) => SyntaxDiagnostics.NoSign(_texts.Span(_found)),
            (Grammar.CARET, Grammar.ASSIGN) => SyntaxDiagnostics.NoOperator(both, "^=", "Write x = x^y."),
            (Grammar.PERCENT, Grammar.ASSIGN) => SyntaxDiagnostics.NoOperator(both, "%=", "Write x = x%y."),
            (Grammar.STAR, Grammar.STAR) => SyntaxDiagnostics.NoOperator(both, "**", "Write x^y for a power."),
            (Grammar.ASSIGN, Grammar.GREATER) => SyntaxDiagnostics.NoOperator(both, "=>", "Write >= to compare."),
            (Grammar.ASSIGN, Grammar.LESS) => SyntaxDiagnostics.NoOperator(both, "=<", "Write <= to compare."),
            (Grammar.LESS, Grammar.GREATER) => SyntaxDiagnostics.NoOperator(both, "<>", "Write != for unequal."),
            (Grammar.EQUAL, Grammar.ASSIGN) => SyntaxDiagnostics.NoOperator(both, "===", "Write == to compare."),
            (_, Grammar.AMPERSAND) => SyntaxDiagnostics.MisplacedAddress(_texts.Span(_found)),
            _ => null,
        };
    }

    /// <summary>Semicolons, colons, and brackets that close nothing.</summary>
    private Diagnostic? Punctuation()
    {
        SourceSpan span = _texts.Span(_found);
        IToken? innermost = _open.Count > 0 ? _open[^1] : null;
        switch (_found.Type)
        {
            case Grammar.SEMICOLON when innermost is null or { Type: Grammar.LBRACE }:
                return SyntaxDiagnostics.Semicolon(span);
            case Grammar.RBRACE or Grammar.RPAREN or Grammar.RBRACK when !Closes(innermost, _found):
                return innermost is { Type: Grammar.LPAREN or Grammar.CALL or Grammar.LBRACK }
                    ? SyntaxDiagnostics.MissingBracket(_texts.Span(innermost), innermost.Type == Grammar.LBRACK ? '[' : '(')
                    : SyntaxDiagnostics.NothingToClose(span);
            case Grammar.COLON when NextEndsLine():
                return SyntaxDiagnostics.ColonBlock(span);
            case Grammar.COMMA or Grammar.RPAREN when innermost is { Type: Grammar.CALL } && Before(1) is { Type: Grammar.COMMA }:
                return SyntaxDiagnostics.MissingArgument(span);
            default:
                return null;
        }
    }

    /// <summary>A line that ends too early.</summary>
    private Diagnostic? LineEnd()
    {
        if (!AtLineEnd || Before(1) is not { } last) return null;
        SourceSpan span = _texts.Span(last);
        string text = _texts.Text(last).ToString();
        return last.Type switch
        {
            Grammar.COLON => SyntaxDiagnostics.ColonBlock(span),
            Grammar.NAME when Before(2)?.Type == Grammar.NEW => SyntaxDiagnostics.NewWithoutParentheses(span, text),
            Grammar.NAME or Grammar.RPAREN or Grammar.RBRACK => null,
            _ => SyntaxDiagnostics.LineEndsBehind(PlaceOfFound(), text),
        };
    }

    /// <summary>Words of HOC where a name or a value belongs, and heads without parentheses.</summary>
    private Diagnostic? Keyword()
    {
        SourceSpan span = PlaceOfFound();
        if (Before(1) is { Type: Grammar.IF or Grammar.WHILE or Grammar.READ } head)
            return SyntaxDiagnostics.HeadWithoutParentheses(span, _texts.Text(head).ToString());
        bool isWord = _found.Type is >= Grammar.PROC and <= Grammar.HELP;
        return isWord && (ExpectsOnlyName() || Before(1)?.Type == Grammar.DOT)
            ? SyntaxDiagnostics.KeywordAsName(span, _texts.Text(_found).ToString())
            : null;
    }

    private Diagnostic General()
    {
        string found = AtLineEnd ? "the end of the line" : $"'{_texts.Text(_found)}'";
        return SyntaxDiagnostics.Unexpectedly(PlaceOfFound(), found, ExpectedInWords());
    }

    /// <summary>What could have stood there, if that can be said shortly.</summary>
    private string? ExpectedInWords()
    {
        IntervalSet expected = _mistake.GetExpectedTokens();
        if (expected is null) return null;
        if (expected.Contains(Grammar.NUMBER)) return "a value";
        if (ExpectsOnlyName()) return "a name";
        if (expected.Contains(TokenConstants.EOF) || expected.Contains(Grammar.NEWLINE)) return null;
        return expected.Count is > 0 and <= 3
            ? string.Join(" or ", expected.ToList().Select(Describe))
            : null;
    }

    private static string Describe(int type) => type switch
    {
        Grammar.CALL => "'('",
        Grammar.NAME => "a name",
        Grammar.ARGUMENT => "an argument",
        Grammar.STRING => "a string",
        _ => Grammar.DefaultVocabulary.GetDisplayName(type),
    };

    private bool ExpectsOnlyName() => _mistake.GetExpectedTokens() is { Count: 1 } expected && expected.Contains(Grammar.NAME);

    /// <summary>The place of what was found; the end of a line is just behind what stands last on it.</summary>
    private SourceSpan PlaceOfFound()
    {
        if (!AtLineEnd || Before(1) is not { } last) return _texts.Span(_found);
        SourceSpan span = _texts.Span(last);
        return span with { Start = span.End, Length = 0 };
    }

    private IToken? Before(int count) => _found.TokenIndex >= count ? _tokens.Get(_found.TokenIndex - count) : null;

    private bool NextEndsLine() =>
        _tokens.Get(Math.Min(_found.TokenIndex + 1, _tokens.Size - 1)).Type is TokenConstants.EOF or Grammar.NEWLINE;

    private IToken FirstOfLine()
    {
        int i = _found.TokenIndex;
        while (i > 0 && _tokens.Get(i - 1).Type is not (Grammar.NEWLINE or Grammar.LBRACE)) i--;
        return _tokens.Get(i);
    }

    private static bool Closes(IToken? open, IToken close) => (open?.Type, close.Type) is
        (Grammar.LBRACE, Grammar.RBRACE) or (Grammar.LBRACK, Grammar.RBRACK)
        or (Grammar.LPAREN or Grammar.CALL, Grammar.RPAREN);

    private List<IToken> OpenBracketsBefore(int end)
    {
        List<IToken> open = [];
        for (int i = 0; i < end; i++)
        {
            IToken token = _tokens.Get(i);
            if (token.Type is Grammar.LBRACE or Grammar.LPAREN or Grammar.CALL or Grammar.LBRACK) open.Add(token);
            else if (open.Count > 0 && Closes(open[^1], token)) open.RemoveAt(open.Count - 1);
        }

        return open;
    }
}
