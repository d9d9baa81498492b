using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation.Integration;

namespace Hoc.Net.Runtime.Builtins.Classes.Integration;

/// <summary>
/// HOC's CVode: the choice of the integrator, its settings, states, and events. The fixed step is what there is; asking for another is a mistake
/// that says so, while the settings of the variable step are kept. Its methods stand in chapters.
/// </summary>
[HocClass("CVode", "new CVode()", "The choice of the integrator, and events.", Most = 1, Partly = "the fixed time step alone")]
internal sealed partial class CVodeObject : HocObject
{
    private readonly HocSession _session;
    private readonly IntegratorChoices _choices;

    /// <summary>Makes one; all speak of the session's integrator.</summary>
    public CVodeObject(CallArguments call)
    {
        _session = call.Session;
        _choices = call.Session.IntegratorChoices;
    }

    private IntegratorSettings Settings => _session.Model.Integrator;

    [HocMethod("active", "cvode.active(on)", "Whether the variable step is in use, after choosing it.", Most = 1)]
    [HocMethod("use_local_dt", "cvode.use_local_dt(on)", "Whether each cell has a variable step of its own, after choosing it.", Most = 1)]
    [HocMethod("use_daspk", "cvode.use_daspk(on)", "Whether DASPK integrates, after choosing it.", Most = 1)]
    public double Choose(CallArguments call)
    {
        if (call.Number(1, 0) == 0) return 0;
        throw call.Fault(
            RuntimeDiagnostics.VariableStep,
            $"{call.Callee}() asks for the variable time step, which this version does not have.",
            "Use the fixed step: leave CVode inactive and choose dt.");
    }

    [HocMethod("fixed_step", "cvode.fixed_step()", "Advances the model by one fixed step, whatever integrator is in use.", Most = 0)]
    public double FixedStep(CallArguments call)
    {
        call.Session.Step();
        return 0;
    }

    [HocMethod("current_method", "cvode.current_method()", "Which integrator is in use: 1, the fixed step; 0 as long as there is no section; 100 more for each order of secondorder, 10 more for the general matrix.", Most = 0)]
    public double CurrentMethod() =>
        (_session.Model.Sections.Any() ? 1 : 0) + (_choices.UsesSparseMatrix ? 10 : 0) + 100 * _session.Model.SecondOrder;

    [HocMethod("re_init", "cvode.re_init()", "Starts the variable step anew; the fixed step needs nothing.", Most = 0)]
    [HocMethod("record_remove", "cvode.record_remove(v)", "Accepted.", Most = 1)]
    [HocMethod("simgraph_remove", "cvode.simgraph_remove()", "Accepted.", Most = 0)]
    [HocMethod("ncs_netcons", "cvode.ncs_netcons()", "Accepted.", Most = 0)]
    [HocMethod("poolshrink", "cvode.poolshrink(free)", "Accepted: there are no pools of memory to free.", Most = 1)]
    [HocMethod("free_event_queues", "cvode.free_event_queues()", "Accepted: memory of events is freed by itself.", Most = 0)]
    public double Ignore() => 0;

    [HocMethod("cache_efficient", "cvode.cache_efficient(on)", "Accepted: memory is always laid out so; gives 1.", Most = 1)]
    [HocMethod("use_parallel", "cvode.use_parallel()", "Accepted: there is one process; gives 1.", Most = 0)]
    public double Accept() => 1;

    [HocMethod("use_mxb", "cvode.use_mxb(on)", "Accepted: the tree is always solved as a tree; gives what was asked for.", Most = 1)]
    public double SparseMatrix(CallArguments call)
    {
        if (call.Count > 0) _choices.UsesSparseMatrix = call.Integer(1, 0, 1) == 1;
        return _choices.UsesSparseMatrix ? 1 : 0;
    }

    [HocMethod("use_long_double", "cvode.use_long_double(on)", "Accepted: sums are taken in double precision; gives what was asked for.", Most = 1)]
    public double LongSums(CallArguments call)
    {
        if (call.Count > 0) _choices.UsesLongSums = call.Integer(1, 0, 1) == 1;
        return _choices.UsesLongSums ? 1 : 0;
    }

    [HocMethod("structure_change_count", "cvode.structure_change_count()", "How often sections, segments or mechanisms have changed between computations.", Most = 0)]
    public double StructureChanges() => _session.Model.StructureChangeCount;

    [HocMethod("diam_change_count", "cvode.diam_change_count()", "How often lengths, diameters or resistivities have changed between computations.", Most = 0)]
    public double GeometryChanges() => _session.Model.GeometryChangeCount;
}
