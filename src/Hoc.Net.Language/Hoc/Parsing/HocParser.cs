namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>Makes syntax trees from the texts of statements. One parser serves one session, statement after statement.</summary>
internal sealed class HocParser
{
    private readonly NamePool _names = new();
    private readonly DirectParser _direct;
    private GrammarParser? _grammar;

    /// <summary>A parser that shares the shapes of statements in long blocks, or does not.</summary>
    public HocParser(StatementReuse reuse = StatementReuse.Repeated) => _direct = new DirectParser(_names, reuse);

    /// <summary>Parses the texts that stand for shapes.</summary>
    public DirectParser Templates => _direct.Templates;

    /// <summary>Parses one statement of a reader: directly where that goes, else by the grammar, which knows all mistakes.</summary>
    public ParsedStatement Parse(StatementText statement)
    {
        if (statement.Problem is null)
        {
            try
            {
                if (_direct.Parse(statement.Span) is { } tree) return new ParsedStatement(tree, null);
            }
            catch (InsufficientExecutionStackException)
            {
                return new ParsedStatement(null, SyntaxDiagnostics.NestedTooDeeply(statement.Span));
            }
        }

        return ParseByGrammar(statement);
    }

    /// <summary>Parses one statement by the grammar alone.</summary>
    public ParsedStatement ParseByGrammar(StatementText statement) => (_grammar ??= new GrammarParser(_names)).Parse(statement);

    /// <summary>The tree of a statement that needs no grammar; else null.</summary>
    public StatementSyntax? ParseDirectly(StatementText statement) => statement.Problem is null ? _direct.Parse(statement.Span) : null;
}
