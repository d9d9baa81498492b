using System.Collections.Immutable;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels.Solving;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels.Evaluation;

/// <summary>What all kernels of a mechanism's form share, whichever way they run. Immutable; models and threads may share it.</summary>
internal sealed class FormProgram
{
    private readonly Dictionary<Routine, int> _tables = [];
    private readonly Dictionary<LinearSolveForm, EliminationPlan> _plans = new(ReferenceEqualityComparer.Instance);

    public FormProgram(MechanismForm form)
    {
        Form = form;
        foreach (var kernel in form.Kernels)
            Locals.Add(kernel);
        foreach (var routine in form.Watches.AddRange(form.Functions))
            Locals.Add(routine);
        Tabulated = [.. Locals.Routines.Where(static r => r.Table is not null)];
        for (var i = 0; i < Tabulated.Length; i++)
            _tables.Add(Tabulated[i], i);
        foreach (var kernel in form.Kernels)
            Plan(kernel.Body);
        foreach (var routine in Locals.Routines)
            Plan(routine.Body);
    }

    public MechanismForm Form { get; }

    public LocalSlots Locals { get; } = new();

    /// <summary>The routines with tables.</summary>
    public ImmutableArray<Routine> Tabulated { get; }

    /// <summary>The index of a routine's table in <see cref="FormMemory.Tables"/>.</summary>
    public int TableOf(Routine routine) => _tables[routine];

    public EliminationPlan PlanOf(LinearSolveForm form) => _plans[form];

    /// <summary>Makes the tables ready for a pass.</summary>
    public void Prepare(KernelFrame frame, Clock clock)
    {
        var memory = FormMemory.Of(frame, this);
        memory.UseUnits(clock.Constants.IsLegacy);
        var isReady = true;
        foreach (var table in memory.Tables)
            isReady &= table.IsSurelyReady(frame, clock);
        if (isReady)
            return;
        var evaluator = memory.Rent();
        evaluator.Begin(frame, clock);
        for (var i = 0; i < Tabulated.Length; i++)
            evaluator.PrepareTable(Tabulated[i], memory.Tables[i]);
        memory.Return(evaluator);
    }

    private void Plan(ImmutableArray<FormStatement> body) => new Solutions(this, body).VisitAll(body);

    private sealed class Solutions(FormProgram program, ImmutableArray<FormStatement> body) : FormVisitor
    {
        protected override void Solve(LinearSolveForm solve) => program._plans.TryAdd(solve, EliminationPlan.Of(solve, body));
    }
}
