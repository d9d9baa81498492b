namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>Makes syntax trees from the texts of statements, by the grammar. One parser serves one session, statement after statement.</summary>
/// <remarks>
/// Only long blocks that repeat statements of few shapes, as tables of points do, are taken by the <see cref="DirectParser"/>, which
/// keeps such runs as numbers instead of trees.
/// </remarks>
/// <param name="reuse">Whether runs are looked for; with <see cref="StatementReuse.Always"/> in each statement.</param>
internal sealed class HocParser(StatementReuse reuse = StatementReuse.Repeated)
{
    /// <summary>Shorter statements hold no run worth looking for, characters.</summary>
    private const int ShortestWithRuns = 512;

    private readonly NamePool _names = new();
    private DirectParser? _direct;
    private GrammarParser? _grammar;

    /// <summary>The grammar; it is never at work when a text that stands for a shape is to be parsed.</summary>
    public GrammarParser Grammar => _grammar ??= new GrammarParser(_names);

    /// <summary>Parses one statement of a reader.</summary>
    public ParsedStatement Parse(StatementText statement)
    {
        try
        {
            if (MayHoldRuns(statement) && ParseDirectly(statement) is { HasRuns: true } parsed) return new ParsedStatement(parsed.Syntax, null);
        }
        catch (InsufficientExecutionStackException)
        {
            return new ParsedStatement(null, SyntaxDiagnostics.NestedTooDeeply(statement.Span));
        }

        return Grammar.Parse(statement);
    }

    /// <summary>The tree of a statement by the direct parser, and whether it holds runs; null when that parser does not take it.</summary>
    public (StatementSyntax Syntax, bool HasRuns)? ParseDirectly(StatementText statement)
    {
        if (statement.Problem is not null) return null;
        _direct ??= new DirectParser(_names, Grammar, reuse);
        return _direct.Parse(statement.Span) is { } syntax ? (syntax, _direct.HasRuns) : null;
    }

    private bool MayHoldRuns(StatementText statement) =>
        reuse == StatementReuse.Always || (reuse == StatementReuse.Repeated && statement.Span.Length >= ShortestWithRuns);
}
