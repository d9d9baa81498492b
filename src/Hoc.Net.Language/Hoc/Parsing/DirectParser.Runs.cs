using Hoc.Net.Language.Generated;
using Hoc.Net.Language.Hoc.Statements;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <content>Runs of simple statements in a block, which are kept as their shapes and numbers.</content>
internal sealed partial class DirectParser
{
    private const int HeadsBeforeRun = 4;
    private const int HeadsAfterFailure = 32;

    private readonly ShapeScan _scan = new();
    private ShapeTable<StatementShape>? _shapes;
    private ShapeRunBuilder? _run;

    /// <summary>Whether the statement parsed last holds runs.</summary>
    public bool HasRuns { get; private set; }

    /// <summary>Whether the last items of a block began with the same name as the one that comes.</summary>
    private bool PromisesRun(ref RepeatedHead heads)
    {
        if (reuse == StatementReuse.Never || _token.Type != HocLexer.NAME)
        {
            heads = default;
            return false;
        }

        heads = heads.Then(names[_token.Text]);
        return heads.Count >= HeadsBeforeRun || reuse == StatementReuse.Always;
    }

    /// <summary>A run from here on; null, and nothing taken, when there is none worth it.</summary>
    private ShapeRunSyntax? ParseRun(ref RepeatedHead heads)
    {
        StatementScanner before = _token;
        int lastEnd = _lastEnd;
        int start = _token.Start;
        ShapeRunBuilder run = _run ??= new ShapeRunBuilder();
        run.Clear();
        while (TryAddItem(run))
        {
            while (_token.Type == HocLexer.NEWLINE) _token.Next();
        }

        if (run.IsWorthIt || (run.Count > 0 && reuse == StatementReuse.Always))
        {
            HasRuns = true;
            return run.Build(SpanFrom(start));
        }

        _token = before;
        _lastEnd = lastEnd;
        heads = heads with { Count = -HeadsAfterFailure };
        return null;
    }

    private bool TryAddItem(ShapeRunBuilder run)
    {
        StatementScanner item = _token;
        if (_scan.TryTakeItem(ref _token) && ShapeOf(item.Start) is { } shape && run.TryAdd(shape, item.Start, _scan.Numbers))
        {
            _lastEnd = _scan.End;
            return true;
        }

        _token = item;
        return false;
    }

    private StatementShape? ShapeOf(int start)
    {
        _shapes ??= new ShapeTable<StatementShape>();
        if (_shapes.TryFind(_scan.Key, out StatementShape? shape)) return shape;
        string text = _source.Characters[start.._scan.End].ToString();
        shape = StatementShape.Of(grammar, text, _scan.Numbers.Length);
        if (shape?.Syntax is not ExpressionStatementSyntax) shape = null;
        _shapes.Add(_scan.Key, shape);
        return shape;
    }

    /// <summary>A name, and how many items before began with it.</summary>
    private readonly record struct RepeatedHead(string? Name, int Count)
    {
        public RepeatedHead Then(string name) => new(name, ReferenceEquals(name, Name) ? Count + 1 : 0);
    }
}
