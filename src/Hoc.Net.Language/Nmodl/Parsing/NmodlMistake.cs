using Antlr4.Runtime;
using Antlr4.Runtime.Misc;
using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Text;
using Grammar = Hoc.Net.Language.Generated.NmodlParser;

namespace Hoc.Net.Language.Nmodl.Parsing;

/// <summary>
/// Says in a user's words what ANTLR found where it expected something else, and what to do about it. Knows the usual slips
/// and the habits of other languages; the rest is told by what was found and what could have stood there.
/// </summary>
internal sealed class NmodlMistake
{
    /// <summary>A set of expected tokens larger than this is that of a unit, which takes all but brackets.</summary>
    private const int TokensOfUnit = 60;

    private static readonly string[] NeuronWords =
    [
        "SUFFIX", "POINT_PROCESS", "ARTIFICIAL_CELL", "USEION", "NONSPECIFIC_CURRENT", "ELECTRODE_CURRENT", "RANGE", "GLOBAL", "POINTER",
        "BBCOREPOINTER", "EXTERNAL", "THREADSAFE", "RANDOM", "REPRESENTS",
    ];

    private static readonly string[] StatementWords =
    [
        "LOCAL", "IF", "ELSE", "WHILE", "FROM", "SOLVE", "TABLE", "CONDUCTANCE", "INITIAL", "WATCH", "FOR_NETCONS", "CONSERVE",
        "COMPARTMENT", "LONGITUDINAL_DIFFUSION", "PROTECT", "VERBATIM", "ENDVERBATIM", "COMMENT", "ENDCOMMENT", "UNITSON", "UNITSOFF", "METHOD",
    ];

    private readonly StatementTokens _tokens;
    private readonly NmodlTexts _texts;
    private readonly IToken _first;
    private readonly IToken _found;
    private readonly IntervalSet _expected;
    private readonly List<IToken> _open = [];

    /// <param name="tokens">All tokens of the file.</param>
    /// <param name="texts">What they say.</param>
    /// <param name="start">Where the item begins.</param>
    /// <param name="found">Where it cannot go on.</param>
    /// <param name="expected">What could have stood there.</param>
    public NmodlMistake(StatementTokens tokens, NmodlTexts texts, int start, int found, IntervalSet? expected)
    {
        (_tokens, _texts, _expected) = (tokens, texts, expected ?? new IntervalSet());
        (_first, _found) = (tokens.Get(start), tokens.Get(found));
        for (int i = start; i < found; i++)
        {
            IToken token = tokens.Get(i);
            if (token.Type is Grammar.LBRACE or Grammar.LPAREN or Grammar.LBRACK) _open.Add(token);
            else if (_open.Count > 0 && Closes(_open[^1], token)) _open.RemoveAt(_open.Count - 1);
        }
    }

    private IToken? Innermost => _open.Count > 0 ? _open[^1] : null;

    private SourceSpan Place => _texts.Span(_found);

    private string FoundText => _texts.Text(_found).ToString();

    /// <summary>What is wrong in an item that begins well.</summary>
    public Diagnostic Inside() => Text() ?? Unclosed() ?? Characters() ?? Equations() ?? Operators() ?? Heads() ?? Words() ?? General();

    /// <summary>What is wrong where an item should begin.</summary>
    public Diagnostic Outside()
    {
        string word = FoundText;
        if (Text() is { } text) return text;
        if (_found.Type is Grammar.RBRACE or Grammar.RPAREN or Grammar.RBRACK || word is "ENDVERBATIM" or "ENDCOMMENT")
            return NmodlDiagnostics.NothingToClose(Place, word);
        if (Characters() is { } characters) return characters;
        if (_found.Type is >= Grammar.SUFFIX and <= Grammar.RANDOM) return NmodlDiagnostics.DeclarationOutside(Place, word, "NEURON");
        int next = _found.TokenIndex + 1;
        bool isBlock = _tokens.Get(next).Type == Grammar.LBRACE
            || (_tokens.Get(next).Type == Grammar.NAME && next + 1 < _tokens.Size && _tokens.Get(next + 1).Type is Grammar.LBRACE or Grammar.LPAREN);
        if (_found.Type == Grammar.NAME && (isBlock || NearNames.Nearest(word, NmodlBlocks.Words) is not null))
            return NmodlDiagnostics.UnknownBlock(Place, word, BlockMeant(word));
        return NmodlDiagnostics.OutsideBlocks(Place, word);
    }

    private static string? BlockMeant(string word) => word switch
    {
        "EQUATION" => "This old word is BREAKPOINT now.",
        "DEPENDENT" => "This old word is ASSIGNED now.",
        _ => NearNames.Suggest(word, NmodlBlocks.Words),
    };

    /// <summary>Text that goes on to the end of the file.</summary>
    private Diagnostic? Text()
    {
        if (_found.Type == Grammar.UNCLOSED_STRING) return NmodlDiagnostics.StringNotClosed(Place with { Length = 1 });
        if (_found.Type != Grammar.UNCLOSED_TEXT) return null;
        string word = _texts.Text(_found).StartsWith("VERBATIM") ? "VERBATIM" : "COMMENT";
        return NmodlDiagnostics.TextNotClosed(Place with { Length = word.Length }, word);
    }

    /// <summary>Blocks and brackets that are still open where they cannot be.</summary>
    private Diagnostic? Unclosed()
    {
        if (Innermost is not { } bracket)
            return _found.Type is Grammar.RBRACE or Grammar.RPAREN or Grammar.RBRACK ? NmodlDiagnostics.NothingToClose(Place, FoundText) : null;
        bool isEnd = _found.Type == TokenConstants.EOF;
        bool isNext = !isEnd && NmodlBlocks.Interrupts(_tokens, _found.TokenIndex, _first.Type);
        if (bracket.Type == Grammar.LBRACE)
        {
            if (isEnd || isNext) return NmodlDiagnostics.BlockNotClosed(_texts.Span(_first), BlockName(), isEnd ? null : Place);
            return _found.Type is Grammar.RPAREN or Grammar.RBRACK ? NmodlDiagnostics.NothingToClose(Place, FoundText) : null;
        }

        if (bracket.Type == Grammar.LPAREN && _expected.Count > TokensOfUnit) return NmodlDiagnostics.UnitNotClosed(_texts.Span(bracket));
        bool isOver = isEnd || isNext || _found.Type is Grammar.LBRACE or Grammar.RBRACE or Grammar.RPAREN or Grammar.RBRACK;
        bool goesOn = BeginsStatement(_found.TokenIndex) && _expected.Contains(Closing(bracket));
        return (isOver && !Closes(bracket, _found)) || goesOn
            ? NmodlDiagnostics.BracketNotClosed(_texts.Span(bracket), _texts.Word(bracket))
            : null;
    }

    /// <summary>Whether a name and <c>=</c>, or a word of a statement, stands at a place.</summary>
    private bool BeginsStatement(int at) => _tokens.Get(at).Type switch
    {
        Grammar.NAME or Grammar.PRIME => _tokens.Get(Math.Min(at + 1, _tokens.Size - 1)).Type == Grammar.ASSIGN,
        int type => type is >= Grammar.IF and <= Grammar.MUTEXUNLOCK or Grammar.SOLVE or Grammar.VERBATIM,
    };

    private string BlockName()
    {
        string word = _texts.Word(_first);
        IToken next = _tokens.Get(_first.TokenIndex + 1);
        return next.Type is Grammar.LBRACE or Grammar.LPAREN ? word : $"{word} {_texts.Word(next)}";
    }

    /// <summary>Characters that NMODL does not know, and what they mean elsewhere.</summary>
    private Diagnostic? Characters()
    {
        if (_found.Type != Grammar.UNKNOWN) return null;
        char c = _texts.Text(_found)[0];
        return c switch
        {
            ';' => NmodlDiagnostics.Semicolon(Place),
            '#' => NmodlDiagnostics.Comment(Place, "#"),
            '%' => NmodlDiagnostics.NoOperator(Place, "%", "Write fmod(x, y) for the rest of a division."),
            '&' => NmodlDiagnostics.NoOperator(Place, "&", "Write '&&' for 'and'."),
            '|' => NmodlDiagnostics.NoOperator(Place, "|", "Write '||' for 'or'."),
            _ => NmodlDiagnostics.StrangeCharacter(Place, c),
        };
    }

    /// <summary>Reactions where equations belong, and the other way round.</summary>
    private Diagnostic? Equations()
    {
        int at = _found.TokenIndex;
        while (at > _first.TokenIndex && _tokens.Get(at).Type is not (Grammar.TILDE or Grammar.REACTION)) at--;
        IToken tilde = _tokens.Get(at);
        bool isArrow = _found.Type == Grammar.ARROWS || (Before(1)?.Type, _found.Type) is (Grammar.LESS, Grammar.LESS) or (Grammar.MINUS, Grammar.GREATER);
        if (tilde.Type == Grammar.TILDE && isArrow) return NmodlDiagnostics.MisplacedEquation(_texts.Span(tilde));
        return tilde.Type == Grammar.REACTION && _found.Type == Grammar.ASSIGN && _expected.Contains(Grammar.ARROWS)
            ? NmodlDiagnostics.EquationInKinetic(_texts.Span(tilde))
            : null;
    }

    /// <summary>Operators of other languages, and those that are easily taken for each other.</summary>
    private Diagnostic? Operators()
    {
        IToken? before = Before(1);
        if (_found.Type == Grammar.ASSIGN && before?.Type is Grammar.PLUS or Grammar.MINUS or Grammar.STAR or Grammar.SLASH or Grammar.CARET)
            return UpdatingAssignment(before!, _found);
        IToken next = _tokens.Get(Math.Min(_found.TokenIndex + 1, _tokens.Size - 1));
        bool isUpdate = next.Type == Grammar.ASSIGN && next.StartIndex == _found.StopIndex + 1;
        if (isUpdate && _found.Type is Grammar.PLUS or Grammar.MINUS or Grammar.STAR or Grammar.SLASH) return UpdatingAssignment(_found, next);
        if (_found.Type == Grammar.ASSIGN && next.StartIndex == _found.StopIndex + 1 && next.Type is Grammar.GREATER or Grammar.LESS)
            return NmodlDiagnostics.NoOperator(_texts.Span(_found, next), $"={_texts.Word(next)}", $"Write {_texts.Word(next)}= to compare.");
        if (_found.Type == Grammar.EQUAL && _expected.Contains(Grammar.ASSIGN)) return NmodlDiagnostics.ComparisonAsAssignment(Place);
        if (_found.Type == Grammar.ASSIGN && Innermost?.Type == Grammar.LPAREN && before?.Type is not (Grammar.LESS or Grammar.GREATER))
            return NmodlDiagnostics.AssignmentInCondition(Place);
        if (_found.Type == Grammar.ASSIGN && before?.Type == Grammar.RPAREN && Innermost?.Type == Grammar.LBRACE)
            return NmodlDiagnostics.AssignsToCall(Place);
        return before is null ? null : Pair(before);
    }

    private Diagnostic UpdatingAssignment(IToken sign, IToken assign) => NmodlDiagnostics.NoOperator(
        _texts.Span(sign, assign), _texts.Word(sign) + "=", $"Write x = x {_texts.Word(sign)} y.");

    private Diagnostic? Pair(IToken before)
    {
        SourceSpan both = _texts.Span(before, _found);
        return (before.Type, _found.Type) switch
        {
            (Grammar.SLASH, Grammar.SLASH) => NmodlDiagnostics.Comment(both, "//"),
            (Grammar.SLASH, Grammar.STAR) => NmodlDiagnostics.Comment(both, "/*"),
            (Grammar.STAR, Grammar.STAR) => NmodlDiagnostics.NoOperator(both, "**", "Write x^y for a power."),
            (Grammar.PLUS, Grammar.PLUS) => NmodlDiagnostics.NoOperator(both, "++", "Write x = x + 1."),
            (Grammar.LESS, Grammar.LESS) => NmodlDiagnostics.NoOperator(both, "<<", "A flux << (x) belongs to a reaction, which begins with '~'."),
            (Grammar.LESS, Grammar.GREATER) => NmodlDiagnostics.NoOperator(both, "<>", "Write != for unequal."),
            (Grammar.EQUAL, Grammar.ASSIGN) => NmodlDiagnostics.NoOperator(both, "===", "Write == to compare."),
            (_, Grammar.PLUS) when _expected.Contains(Grammar.REAL) => NmodlDiagnostics.NoSign(Place),
            _ => null,
        };
    }

    /// <summary>Heads of blocks and of loops that lack a part.</summary>
    private Diagnostic? Heads()
    {
        IToken? before = Before(1);
        if (_expected.Contains(Grammar.LPAREN) && _found.Type != Grammar.LPAREN)
        {
            if (before?.Type is Grammar.IF or Grammar.WHILE)
                return NmodlDiagnostics.HeadWithoutParentheses(Place, "what " + _texts.Word(before) + " looks at", $"Write {_texts.Word(before)} (condition) {{ statements }}.");
            if (before?.Type == Grammar.NET_RECEIVE) return NmodlDiagnostics.NetReceiveWithoutWeight(_texts.Span(before));
            if (_first.Type is Grammar.FUNCTION or Grammar.PROCEDURE or Grammar.FUNCTION_TABLE && _found.TokenIndex == _first.TokenIndex + 2)
            {
                string head = $"{_texts.Word(_first)} {_texts.Word(before!)}";
                return NmodlDiagnostics.HeadWithoutParentheses(_texts.Span(before!), head, $"Write {head}(), with parameters between the parentheses if it has some.");
            }
        }

        if (!_expected.Contains(Grammar.LBRACE) || Innermost is null) return null;
        return before?.Type is Grammar.ELSE || (before?.Type == Grammar.RPAREN && BeginsStatement(_found.TokenIndex))
            ? NmodlDiagnostics.MissingBody(Place, before.Type == Grammar.ELSE ? "ELSE" : "a condition")
            : null;
    }

    /// <summary>Words that are misspelt, of other languages, or used as names.</summary>
    private Diagnostic? Words()
    {
        if (Innermost?.Type == Grammar.LBRACE && BeginsWord() is { } word) return word;
        bool isWord = _found.Type is >= Grammar.NEURON and <= Grammar.INT;
        if (isWord && _expected.Contains(Grammar.NAME))
        {
            bool isBlock = NmodlBlocks.BeginsItem(_found.Type) && _expected.Contains(Grammar.RBRACE);
            if (isBlock) return NmodlDiagnostics.BlockInside(Place, FoundText);
            bool isOnLine = Before(1) is { } last && !HasLineEnd(last.StopIndex, _found.StartIndex);
            return isOnLine || _expected.Contains(Grammar.RBRACE) ? NmodlDiagnostics.KeywordAsName(Place, FoundText) : null;
        }

        IToken? before = Before(1);
        bool isNameBefore = before?.Type is >= Grammar.NEURON and <= Grammar.INT && _found.Type is Grammar.ASSIGN or Grammar.LBRACK;
        return isNameBefore ? NmodlDiagnostics.KeywordAsName(_texts.Span(before!), _texts.Word(before!)) : null;
    }

    /// <summary>A name that begins a statement or a line, or the name before what was found when that begins nothing.</summary>
    private Diagnostic? BeginsWord()
    {
        if (_first.Type == Grammar.NEURON)
        {
            if (_found.Type == Grammar.NAME && _expected.Contains(Grammar.SUFFIX))
                return NmodlDiagnostics.NeuronLine(Place, FoundText, NearNames.Suggest(FoundText, NeuronWords), _expected.Contains(Grammar.COMMA));
            return null;
        }

        if (_found.Type == Grammar.ELSE && _expected.Contains(Grammar.IF))
            return NmodlDiagnostics.Unexpectedly(Place, "an ELSE without an IF", null);
        if (!_expected.Contains(Grammar.ASSIGN) || !_expected.Contains(Grammar.LPAREN) || Before(1) is not { Type: Grammar.NAME } name) return null;
        string text = _texts.Word(name);
        string? foreign = text.ToUpperInvariant() switch
        {
            "RETURN" => "A FUNCTION returns what is assigned to its name.",
            "FOR" or "DO" => "Write FROM i = 0 TO n-1 { statements } or WHILE (condition) { statements }.",
            "DOUBLE" or "FLOAT" => "Declare local variables by LOCAL at the start of the block.",
            _ => null,
        };
        if (foreign is not null) return NmodlDiagnostics.NoWord(_texts.Span(name), text, foreign);
        return text is "ENDVERBATIM" or "ENDCOMMENT"
            ? NmodlDiagnostics.NothingToClose(_texts.Span(name), text)
            : NmodlDiagnostics.NoStatement(_texts.Span(name), text, NearNames.Suggest(text, StatementWords));
    }

    private Diagnostic General()
    {
        string found = _found.Type == TokenConstants.EOF ? "the end of the file" : $"'{FoundText}'";
        return NmodlDiagnostics.Unexpectedly(Place, found, ExpectedInWords());
    }

    /// <summary>What could have stood there, if that can be said shortly.</summary>
    private string? ExpectedInWords()
    {
        if (_expected.Contains(Grammar.REAL)) return _expected.Contains(Grammar.NAME) ? "a value" : "a number";
        List<int> types = [.. _expected.ToList()];
        if (types.Remove(Grammar.NAME)) types.Remove(Grammar.RANDOM);
        if (_expected.Contains(Grammar.NAME)) types.Insert(0, Grammar.NAME);
        if (types.Remove(Grammar.INTEGER))
        {
            types.Remove(Grammar.DEFINED);
            types.Insert(0, Grammar.INTEGER);
        }

        if (types.Contains(Grammar.STAR))
        {
            types.RemoveAll(type => type is >= Grammar.OR and <= Grammar.CARET and not Grammar.ASSIGN or Grammar.LPAREN);
            return types.Count is > 0 and <= 3 ? "an operator or " + string.Join(" or ", types.Select(Describe)) : null;
        }

        return types.Count is > 0 and <= 4 ? string.Join(" or ", types.Select(Describe)) : null;
    }

    private bool HasLineEnd(int from, int to) => _texts.Source.Characters[from..to].IndexOfAny('\r', '\n') >= 0;

    private static string Describe(int type) => type switch
    {
        Grammar.NAME => "a name",
        Grammar.INTEGER => "an integer",
        Grammar.PRIME => "a derivative",
        Grammar.STRING => "a file name in double quotes",
        Grammar.ONTOLOGY_ID => "an identifier such as NCIT:C17145",
        Grammar.ARROWS => "'<->'",
        _ => Grammar.DefaultVocabulary.GetDisplayName(type),
    };

    private IToken? Before(int count) =>
        _found.TokenIndex - count >= _first.TokenIndex ? _tokens.Get(_found.TokenIndex - count) : null;

    private static int Closing(IToken open) => open.Type switch
    {
        Grammar.LBRACE => Grammar.RBRACE,
        Grammar.LBRACK => Grammar.RBRACK,
        _ => Grammar.RPAREN,
    };

    private static bool Closes(IToken open, IToken close) => close.Type == Closing(open);
}
