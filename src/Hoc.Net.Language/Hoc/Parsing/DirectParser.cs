using System.Runtime.CompilerServices;
using Antlr4.Runtime;
using Hoc.Net.Language.Generated;
using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>
/// Makes the tree of a long statement straight from its text, by recursive descent with one token of lookahead, and keeps the runs
/// in it as numbers. The grammar decides what HOC is: tests hold the trees of both against each other.
/// </summary>
/// <remarks>
/// Whatever is not as it should be, and the rare (eqn, help, ranges of places, deep nesting), it gives up, and the grammar takes
/// that statement: so only the grammar knows mistakes. Its chapters are one file each.
/// </remarks>
internal sealed partial class DirectParser(NamePool names, GrammarParser grammar, StatementReuse reuse)
{
    /// <summary>Deeper statements are left to the grammar, which knows the bound and how to say so.</summary>
    private const int Deepest = 200;

    private StatementScanner _token;
    private SourceText _source = null!;
    private int _lastEnd;
    private int _depth;

    /// <summary>The tree of one statement; null when the grammar has to take it.</summary>
    public StatementSyntax? Parse(SourceSpan statement)
    {
        try
        {
            Reset(statement);
            StatementSyntax tree = ParseStatement(statement);
            return _token.Type == TokenConstants.EOF ? tree : null;
        }
        catch (GiveUpException)
        {
            return null;
        }
    }

    private void Reset(SourceSpan statement)
    {
        _source = statement.Source;
        _token = new StatementScanner(statement);
        _lastEnd = statement.Start;
        _depth = 0;
        HasRuns = false;
        _operands.Clear();
        _pending.Clear();
        _token.Next();
    }

    private StatementSyntax ParseStatement(SourceSpan whole)
    {
        int first = _token.Type;
        switch (first)
        {
            case HocLexer.PROC or HocLexer.FUNC or HocLexer.OBFUNC or HocLexer.ITERATOR:
                return ParseDefinition(first);
            case HocLexer.BEGINTEMPLATE:
                Take();
                return new BeginTemplateSyntax(whole, TakeName());
            case HocLexer.ENDTEMPLATE:
                Take();
                return new EndTemplateSyntax(whole, TakeName());
            case HocLexer.PUBLIC:
                Take();
                return new PublicSyntax(whole, ParseNames());
            case HocLexer.EXTERNAL:
                Take();
                return new ExternalSyntax(whole, ParseNames());
            default:
                return ParseItem();
        }
    }

    private ProcedureSyntax ParseDefinition(int keyword)
    {
        int start = _token.Start;
        Take();
        Identifier name = TakeName();
        Take(HocLexer.CALL);
        Take(HocLexer.RPAREN);
        int brace = _token.Start;
        Take(HocLexer.LBRACE);
        List<StatementSyntax> body = [];
        if (_token.Type == HocLexer.LOCAL)
        {
            int local = Take();
            IReadOnlyList<Identifier> numbers = ParseNames();
            body.Add(new LocalSyntax(SpanFrom(local), numbers));
        }

        if (_token.Type == HocLexer.LOCALOBJ)
        {
            int local = Take();
            IReadOnlyList<Identifier> objects = ParseNames();
            body.Add(new LocalObjectSyntax(SpanFrom(local), objects));
        }

        ParseLines(body);
        return new ProcedureSyntax(SpanFrom(start), KindOf(keyword), name, new BlockSyntax(SpanFrom(brace), body));
    }

    private static ProcedureKind KindOf(int keyword) => keyword switch
    {
        HocLexer.PROC => ProcedureKind.Procedure,
        HocLexer.FUNC => ProcedureKind.Function,
        HocLexer.OBFUNC => ProcedureKind.ObjectFunction,
        _ => ProcedureKind.Iterator,
    };

    private BlockSyntax ParseBlock()
    {
        int start = Take();
        List<StatementSyntax> statements = [];
        Enter();
        ParseLines(statements);
        _depth--;
        return new BlockSyntax(SpanFrom(start), statements);
    }

    /// <summary>Items and line ends, up to the closing brace and with it.</summary>
    private void ParseLines(List<StatementSyntax> statements)
    {
        var heads = new RepeatedHead();
        while (_token.Type != HocLexer.RBRACE)
        {
            if (_token.Type == HocLexer.NEWLINE) Take();
            else statements.Add((PromisesRun(ref heads) ? ParseRun(ref heads) : null) ?? ParseItem());
        }

        Take();
    }

    private IReadOnlyList<Identifier> ParseNames()
    {
        List<Identifier> list = [TakeName()];
        while (_token.Type == HocLexer.COMMA)
        {
            Take();
            list.Add(TakeName());
        }

        return list;
    }

    /// <summary>Whether another item comes on the same line.</summary>
    private bool AtItem => _token.Type is not (HocLexer.NEWLINE or HocLexer.RBRACE or HocLexer.SEMICOLON or HocLexer.RPAREN or TokenConstants.EOF);

    /// <summary>Moves past the current token.</summary>
    /// <returns>Where it begins.</returns>
    private int Take()
    {
        int start = _token.Start;
        _lastEnd = _token.End;
        _token.Next();
        return start;
    }

    private int Take(int type) => _token.Type == type ? Take() : throw GiveUp();

    private Identifier TakeName()
    {
        if (_token.Type != HocLexer.NAME) throw GiveUp();
        string name = names[_token.Text];
        int start = Take();
        return new Identifier(name, SpanFrom(start));
    }

    /// <summary>From an offset to the end of the token taken last.</summary>
    private SourceSpan SpanFrom(int start) => new(_source, start, _lastEnd - start);

    /// <summary>From an offset to the end of a node.</summary>
    private SourceSpan SpanTo(int start, SyntaxNode last) => new(_source, start, last.Span.End - start);

    private void Enter()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (++_depth > Deepest) throw GiveUp();
    }

    private static GiveUpException GiveUp() => new();

    private sealed class GiveUpException : Exception;
}
