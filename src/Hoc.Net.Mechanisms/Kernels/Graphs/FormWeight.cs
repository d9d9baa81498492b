using System.Collections.Immutable;
using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>About how many operations statements take, loops counted once; and whether they contain any loop.</summary>
internal sealed class FormWeight : FormVisitor
{
    private const int Transcendental = 20;

    private readonly HashSet<Routine> _running = [];

    public int Operations { get; private set; }

    public bool HasLoops { get; private set; }

    /// <summary>Whether they do something besides giving a value.</summary>
    public bool HasEffects { get; private set; }

    public static FormWeight Of(ImmutableArray<FormStatement> statements)
    {
        var weight = new FormWeight();
        weight.VisitAll(statements);
        return weight;
    }

    public static FormWeight Of(FormExpression expression)
    {
        var weight = new FormWeight();
        weight.Visit(expression);
        return weight;
    }

    protected override void Read(VariableForm variable)
    {
        Operations++;
        if (variable.Element is not null and not NumberForm)
            HasEffects = true;
    }

    protected override void Set(SetForm set)
    {
        Operations++;
        if (set.Target.Storage != Storage.Local || _running.Count == 0)
            HasEffects = true;
    }

    protected override void Count(LoopForm loop) => HasLoops = true;

    protected override void Solve(LinearSolveForm solve) => Operations += solve.Size * solve.Size * solve.Size;

    protected override void Compute(FormExpression expression) =>
        Operations += expression is MathForm or BinaryForm { Operator: BinaryOperator.Power } ? Transcendental : 1;

    protected override void Repeat(WhileForm loop) => HasLoops = true;

    protected override void Call(ServiceForm service) => HasEffects = true;

    protected override void Fail(FailForm fail) => HasEffects = true;

    protected override void Run(CodeForm code) => HasEffects = true;

    protected override void Invoke(Routine routine)
    {
        if (!_running.Add(routine))
            return;
        if (routine.Table?.Targets.Any(t => t != routine.Result) == true)
            HasEffects = true;
        VisitAll(routine.Body);
        _running.Remove(routine);
    }
}
