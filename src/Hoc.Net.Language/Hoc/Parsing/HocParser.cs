using Hoc.Net.Language.Hoc.Statements;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>Makes syntax trees from the texts of statements, by the grammar. One parser serves one session, statement after statement.</summary>
/// <remarks>
/// In long blocks that repeat statements of few shapes, as tables of points do, the <see cref="RunFinder"/> cuts such runs out and keeps
/// them as numbers instead of trees.
/// </remarks>
/// <param name="reuse">Whether runs are looked for; with <see cref="StatementReuse.Always"/> in each statement.</param>
internal sealed class HocParser(StatementReuse reuse = StatementReuse.Repeated)
{
    /// <summary>Shorter statements hold no run worth looking for, characters.</summary>
    private const int ShortestWithRuns = 512;

    private readonly NamePool _names = new();
    private RunFinder? _finder;
    private GrammarParser? _grammar;

    /// <summary>The grammar; it is never at work when a text that stands for a shape is to be parsed.</summary>
    public GrammarParser Grammar => _grammar ??= new GrammarParser(_names);

    /// <summary>Parses one statement of a reader.</summary>
    public ParsedStatement Parse(StatementText statement)
    {
        if (MayHoldRuns(statement))
        {
            _finder ??= new RunFinder(_names, Grammar, reuse);
            IReadOnlyList<ShapeRunSyntax> runs = _finder.Find(statement.Span);
            // Mistakes are explained by the whole text.
            if (runs.Count > 0 && Grammar.Parse(statement, runs) is { Error: null } parsed) return parsed;
        }

        return Grammar.Parse(statement);
    }

    private bool MayHoldRuns(StatementText statement) => statement.Problem is null
        && (reuse == StatementReuse.Always || (reuse == StatementReuse.Repeated && statement.Span.Length >= ShortestWithRuns));
}
