using Hoc.Net.Runtime.Builtins.Classes.Graphs;
using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Integration;

namespace Hoc.Net.Runtime.Builtins.Classes.Integration;

/// <summary>
/// HOC's CVode: the choice of the integrator, its settings, states, and events. All objects speak of the one integrator of the session. Its methods stand in chapters.
/// </summary>
[HocClass("CVode", "new CVode()", "The choice of the integrator, its settings, states, and events.", Most = 1)]
internal sealed partial class CVodeObject : HocObject
{
    private readonly HocSession _session;
    private readonly IntegratorChoices _choices;

    /// <summary>Makes one.</summary>
    public CVodeObject(CallArguments call)
    {
        _session = call.Session;
        _choices = call.Session.IntegratorChoices;
    }

    private IntegratorSettings Settings => Model.Integrator;

    private Model Model => _session.Model;

    [HocMethod("active", "cvode.active(on)", "Whether the variable step is in use, after choosing it; choosing it starts the integration from the present state.", Most = 1)]
    public double Activate(CallArguments call)
    {
        if (call.Count > 0)
        {
            Model.UsesVariableStep = call.Number(1, 0, 1) >= 1;
            FollowMatrix();
        }

        return Model.UsesVariableStep ? 1 : 0;
    }

    [HocMethod("use_local_dt", "cvode.use_local_dt(on)", "Whether each cell has a variable step of its own, after choosing it.", Most = 1)]
    public double UseLocalSteps(CallArguments call)
    {
        if (call.Count > 0)
        {
            Model.UsesLocalSteps = call.Number(1, 0, 1) >= 1;
            FollowMatrix();
        }

        return Model.UsesLocalSteps ? 1 : 0;
    }

    [HocMethod("use_daspk", "cvode.use_daspk(on)", "Whether the variable step integrates differential-algebraic equations (by IDA's method), after choosing it; it always does with extracellular or LinearMechanism.", Most = 1)]
    public double UseAlgebraic(CallArguments call)
    {
        if (call.Count > 0)
        {
            Model.UsesAlgebraicMethod = call.Integer(1, 0, 1) == 1;
            FollowMatrix();
        }

        return Model.UsesAlgebraicMethod ? 1 : 0;
    }

    [HocMethod("solve", "cvode.solve(t)", "Integrates by variable steps to exactly t in ms; without an argument, for one step.", Most = 1)]
    public double Solve(CallArguments call)
    {
        if (!Model.UsesVariableStep) throw NotActive(call);
        if (call.Count > 0) _session.RunUntil(call.Number(1));
        else _session.Step();
        return 0;
    }

    [HocMethod("re_init", "cvode.re_init()", "Starts the variable step anew from the present state, as is needed after a state or parameter was changed; the fixed step needs nothing.", Most = 0)]
    public double Restart()
    {
        Model.RestartIntegration();
        return 0;
    }

    [HocMethod("fixed_step", "cvode.fixed_step()", "Advances the model by one fixed step, whatever integrator is in use.", Most = 0)]
    public double FixedStep(CallArguments call)
    {
        call.Session.StepFixed();
        return 0;
    }

    [HocMethod("current_method", "cvode.current_method()", "Which integrator is in use: 0 without sections, else 1, or 2 with extracellular or LinearMechanism; 10 more for the general matrix; 100 more for each order of secondorder, 300 more for the variable step, 400 more for that of differential-algebraic equations; 1000 more where each cell has its own.", Most = 0)]
    public double CurrentMethod()
    {
        int kind = Model.HasAlgebraicEquations ? 2 : Model.Sections.Any() ? 1 : 0;
        int method = !Model.UsesVariableStep ? Model.SecondOrder : Model.UsesAlgebraicMethod ? 4 : 3;
        int local = Model is { UsesVariableStep: true, UsesLocalSteps: true } ? 1 : 0;
        return kind + (NeedsSparseMatrix ? 10 : 0) + 100 * method + 1000 * local;
    }

    [HocMethod("statistics", "cvode.statistics(cell)", "Prints what the variable step and the events have cost; with an argument, of one cell.", Most = 1)]
    public double PrintStatistics(CallArguments call)
    {
        IntegrationReport.Print(_session, call.Count > 0 ? call.Integer(1, -1, 1000000) : -1);
        return 0;
    }

    [HocMethod("spike_stat", "cvode.spike_stat(vector)", "Fills a Vector with counts: states, NetCons, events delivered, those of NetCons, events of sources, self events delivered, sent and moved, insertions, moves and removals of the queue.", Least = 1, Most = 1)]
    public double CountEvents(CallArguments call)
    {
        IntegrationReport.Count(_session, call.Object<VectorObject>(1).Samples);
        return 0;
    }

    [HocMethod("simgraph_remove", "cvode.simgraph_remove()", "Ends what Graph.simgraph() began.", Most = 0)]
    public double EndGraphSamples()
    {
        foreach (GraphSamples samples in _session.GraphSamples) samples.End();
        _session.GraphSamples.Clear();
        return 0;
    }

    [HocMethod("extra_scatter_gather", "cvode.extra_scatter_gather(direction, object)", "Refused: NEURON calls a Python function whenever states are copied.", Least = 2, Most = 2, Partly = "there are no Python objects")]
    public double CallBack(CallArguments call) => throw call.Fault(
        RuntimeDiagnostics.WrongArgumentKind,
        $"{call.Callee}() needs a function of Python, of which there is none here.",
        "Let a mechanism compute what belongs to the states (BEFORE BREAKPOINT).");

    [HocMethod("poolshrink", "cvode.poolshrink(free)", "Accepted: there are no pools of memory to free or to tell of; gives what was asked for.", Most = 1)]
    public double ShrinkPools(CallArguments call) => call.Count > 0 ? call.Integer(1, 0, 1) : 0;

    [HocMethod("extra_scatter_gather_remove", "cvode.extra_scatter_gather_remove(object)", "Accepted: nothing of Python is called here.", Least = 1, Most = 1)]
    [HocMethod("ncs_netcons", "cvode.ncs_netcons()", "Accepted.", Most = 0)]
    [HocMethod("free_event_queues", "cvode.free_event_queues()", "Accepted: memory of events is freed by itself.", Most = 0)]
    public double Ignore() => 0;

    [HocMethod("cache_efficient", "cvode.cache_efficient(on)", "Accepted: memory is always laid out so; gives what was asked for, 0 with the general matrix.", Most = 1)]
    public double CacheEfficiency(CallArguments call)
    {
        if (call.Count > 0) _choices.IsCacheEfficient = call.Integer(1, 0, 1) == 1;
        if (NeedsSparseMatrix) _choices.IsCacheEfficient = false;
        return _choices.IsCacheEfficient ? 1 : 0;
    }

    [HocMethod("use_parallel", "cvode.use_parallel()", "Accepted: there is one process; gives 1.", Most = 0)]
    public double Accept() => 1;

    [HocMethod("use_fast_imem", "cvode.use_fast_imem(on)", "Whether each step computes i_membrane_, the current in nA through the membrane of each segment, ionic and capacitive, without electrodes; gives what held before.", Most = 1)]
    public double ComputeMembraneCurrents(CallArguments call)
    {
        double former = Model.ComputesMembraneCurrents ? 1 : 0;
        if (call.Count > 0) Model.ComputesMembraneCurrents = call.Integer(1, 0, 1) == 1;
        return former;
    }

    [HocMethod("use_mxb", "cvode.use_mxb(on)", "Accepted: the tree is always solved as a tree; gives what was asked for.", Most = 1)]
    public double SparseMatrix(CallArguments call)
    {
        if (call.Count > 0)
        {
            bool isAsked = call.Integer(1, 0, 1) == 1;
            if (!Model.UsesVariableStep) _choices.UsesSparseMatrix = isAsked; // whose method decides
            if (NeedsSparseMatrix) _choices.IsCacheEfficient = false;
        }

        return NeedsSparseMatrix ? 1 : 0;
    }

    [HocMethod("use_long_double", "cvode.use_long_double(on)", "Accepted: sums are taken in double precision; gives what was asked for.", Most = 1)]
    public double LongSums(CallArguments call)
    {
        if (call.Count > 0) _choices.UsesLongSums = call.Integer(1, 0, 1) == 1;
        return _choices.UsesLongSums ? 1 : 0;
    }

    [HocMethod("structure_change_count", "cvode.structure_change_count()", "How often sections, segments or mechanisms have changed between computations.", Most = 0)]
    public double StructureChanges() => Model.StructureChangeCount;

    [HocMethod("diam_change_count", "cvode.diam_change_count()", "How often lengths, diameters or resistivities have changed between computations.", Most = 0)]
    public double GeometryChanges() => Model.GeometryChangeCount;

    /// <summary>Whether NEURON would solve by its general matrix.</summary>
    private bool NeedsSparseMatrix => Model.UsesVariableStep
        ? Model.UsesAlgebraicMethod
        : _choices.UsesSparseMatrix || Model is { HasAlgebraicEquations: true, HasSolvedBeyondTrees: true };

    /// <summary>The choice of a method chooses the matrix.</summary>
    private void FollowMatrix()
    {
        _choices.UsesSparseMatrix = Model.UsesAlgebraicMethod;
        if (_choices.UsesSparseMatrix) _choices.IsCacheEfficient = false;
    }

    private static HocException NotActive(CallArguments call) => call.Fault(
        RuntimeDiagnostics.VariableStep,
        $"{call.Callee}() needs the variable step, which is not in use.",
        "Choose it first: cvode.active(1).");
}
