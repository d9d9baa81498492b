using System.Collections.Immutable;
using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>The variables that a round of a loop may set and a later one may see, in the order of the source.</summary>
internal sealed class LoopWrites : FormVisitor
{
    private readonly HashSet<Variable> _seen = [];
    private readonly HashSet<Routine> _entered = [];
    private bool _isInside;

    public List<Variable> Variables { get; } = [];

    public static List<Variable> Of(ImmutableArray<FormStatement> body, params FormExpression[] conditions)
    {
        var writes = new LoopWrites();
        foreach (var condition in conditions)
            writes.Visit(condition);
        writes.VisitAll(body);
        return writes.Variables;
    }

    public void Note(Variable variable)
    {
        // What is local to a routine that is called starts anew with each call.
        if (!(_isInside && variable.Storage == Storage.Local) && _seen.Add(variable))
            Variables.Add(variable);
    }

    protected override void Set(SetForm set) => Note(set.Target);

    protected override void Accumulate(AccumulateForm accumulate) => Note(accumulate.Target);

    protected override void Count(LoopForm loop) => Note(loop.Counter);

    protected override void Solve(LinearSolveForm solve)
    {
        Note(solve.Matrix);
        Note(solve.Rhs);
        if (solve.Smallest is not null)
            Note(solve.Smallest);
    }

    protected override void Invoke(Routine routine)
    {
        if (!_entered.Add(routine))
            return;
        var before = _isInside;
        _isInside = true;
        if (routine.Table is { } table)
            foreach (var target in table.Targets)
                Note(target);
        VisitAll(routine.Body);
        _isInside = before;
    }
}
