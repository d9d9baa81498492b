using Antlr4.Runtime;
using Hoc.Net.Language.Generated;
using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>
/// Finds the runs of simple statements in the blocks of a long statement, by its tokens alone. The grammar parses what stands around
/// them, with one token in the place of each run.
/// </summary>
/// <remarks>A run begins where an item of a block does: behind its brace, a line's end or another run.</remarks>
internal sealed class RunFinder(NamePool names, GrammarParser grammar, StatementReuse reuse)
{
    private const int HeadsBeforeRun = 4;
    private const int HeadsAfterFailure = 32;

    private readonly ShapeScan _scan = new();
    private readonly ShapeRunBuilder _run = new();
    private readonly List<ShapeRunSyntax> _runs = [];
    private ShapeTable<StatementShape>? _shapes;

    /// <summary>The runs of a statement in their order; none if it has what only the grammar knows.</summary>
    public IReadOnlyList<ShapeRunSyntax> Find(SourceSpan statement)
    {
        _runs.Clear();
        var heads = new RepeatedHead();
        int braces = 0;
        bool atItem = false;
        var token = new StatementScanner(statement);
        token.Next();
        while (token.Type != TokenConstants.EOF)
        {
            if (token.Type == StatementScanner.Unknown) return [];
            if (atItem && braces > 0 && PromisesRun(ref heads, in token) && TryRun(statement.Source, ref heads, ref token)) continue;
            if (token.Type == HocLexer.LBRACE) braces++;
            if (token.Type == HocLexer.RBRACE) braces--;
            atItem = token.Type is HocLexer.LBRACE or HocLexer.NEWLINE;
            token.Next();
        }

        return _runs;
    }

    /// <summary>Whether the last lines of a block began with the same name as the one that comes.</summary>
    private bool PromisesRun(ref RepeatedHead heads, in StatementScanner token)
    {
        if (token.Type == HocLexer.NEWLINE) return false;
        heads = token.Type == HocLexer.NAME ? heads.Then(names[token.Text]) : default;
        return token.Type == HocLexer.NAME && (heads.Count >= HeadsBeforeRun || reuse == StatementReuse.Always);
    }

    /// <summary>Takes a run from here on; nothing when there is none worth it.</summary>
    private bool TryRun(SourceText source, ref RepeatedHead heads, ref StatementScanner token)
    {
        StatementScanner next = token;
        int end = token.Start;
        _run.Clear();
        while (TryAddItem(source, ref next))
        {
            end = _scan.End;
            while (next.Type == HocLexer.NEWLINE) next.Next();
        }

        if (!_run.IsWorthIt && (_run.Count == 0 || reuse != StatementReuse.Always))
        {
            heads = heads with { Count = -HeadsAfterFailure };
            return false;
        }

        _runs.Add(_run.Build(new SourceSpan(source, token.Start, end - token.Start)));
        token = next;
        return true;
    }

    private bool TryAddItem(SourceText source, ref StatementScanner token)
    {
        StatementScanner behind = token;
        if (!_scan.TryTakeItem(ref behind) || ShapeOf(source, token.Start) is not { } shape || !_run.TryAdd(shape, token.Start, _scan.Numbers))
            return false;
        token = behind;
        return true;
    }

    private StatementShape? ShapeOf(SourceText source, int start)
    {
        _shapes ??= new ShapeTable<StatementShape>();
        if (_shapes.TryFind(_scan.Key, out StatementShape? shape)) return shape;
        string text = source.Characters[start.._scan.End].ToString();
        shape = StatementShape.Of(grammar, text, _scan.Numbers.Length);
        if (shape?.Syntax is not ExpressionStatementSyntax) shape = null;
        _shapes.Add(_scan.Key, shape);
        return shape;
    }

    /// <summary>A name, and how many lines before began with it.</summary>
    private readonly record struct RepeatedHead(string? Name, int Count)
    {
        public RepeatedHead Then(string name) => new(name, ReferenceEquals(name, Name) ? Count + 1 : 0);
    }
}
