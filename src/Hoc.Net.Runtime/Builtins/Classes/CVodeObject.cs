using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes;

/// <summary>HOC's CVode: the choice of the integrator. The fixed step is what there is; asking for another is a mistake that says so.</summary>
[HocClass("CVode", "new CVode()", "The choice of the integrator: the fixed step.", Most = 1)]
internal sealed class CVodeObject : HocObject
{
    /// <summary>Makes one; all speak of the session's integrator.</summary>
    public CVodeObject(CallArguments call) => _ = call;

    [HocMethod("active", "cvode.active(on)", "Whether the variable step is in use, after choosing it.", Most = 1)]
    [HocMethod("use_local_dt", "cvode.use_local_dt(on)", "Whether each cell has a variable step of its own, after choosing it.", Most = 1)]
    public double Choose(CallArguments call)
    {
        if (call.Number(1, 0) == 0) return 0;
        throw call.Fault(
            RuntimeDiagnostics.VariableStep,
            $"{call.Callee}() asks for the variable time step, which this version does not have.",
            "Use the fixed step: leave CVode inactive and choose dt.");
    }

    [HocMethod("cache_efficient", "cvode.cache_efficient(on)", "Accepted: memory is always laid out so; gives 1.", Most = 1)]
    [HocMethod("simgraph_remove", "cvode.simgraph_remove()", "Accepted.", Most = 0)]
    public double Accept(CallArguments call) => call.Count >= 0 ? 1 : 0;
}
