using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Integration;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Builtins.Classes.Integration;

/// <content>How exactly the variable step integrates.</content>
internal sealed partial class CVodeObject
{
    private const double Largest = 1e9;

    [HocMethod("atol", "cvode.atol(x)", "The absolute tolerance of the variable step; with an argument, sets it.", Most = 1)]
    public double AbsoluteTolerance(CallArguments call) =>
        call.Count > 0 ? Settings.AbsoluteTolerance = call.Number(1, 0, Largest) : Settings.AbsoluteTolerance;

    [HocMethod("rtol", "cvode.rtol(x)", "The relative tolerance of the variable step; with an argument, sets it.", Most = 1)]
    public double RelativeTolerance(CallArguments call) =>
        call.Count > 0 ? Settings.RelativeTolerance = call.Number(1, 0, Largest) : Settings.RelativeTolerance;

    [HocMethod("minstep", "cvode.minstep(ms)", "The shortest variable step; with an argument, sets it.", Most = 1)]
    public double ShortestStep(CallArguments call) =>
        call.Count > 0 ? Settings.ShortestStep = call.Number(1, 0, Largest) : Settings.ShortestStep;

    [HocMethod("maxstep", "cvode.maxstep(ms)", "The longest variable step; with an argument, sets it.", Most = 1)]
    public double LongestStep(CallArguments call) =>
        call.Count > 0 ? Settings.LongestStep = call.Number(1, 0, Largest) : Settings.LongestStep;

    [HocMethod("maxorder", "cvode.maxorder(n)", "The highest order of the variable step, 0 to 5; with an argument, sets it.", Most = 1)]
    public double HighestOrder(CallArguments call) =>
        call.Count > 0 ? Settings.HighestOrder = call.Integer(1, 0, 5) : Settings.HighestOrder;

    [HocMethod("stiff", "cvode.stiff(n)", "Which states the variable step takes as stiff: 2 all, 1 the voltage, 0 none; with an argument, sets it.", Most = 1)]
    public double Stiff(CallArguments call) =>
        (int)(call.Count > 0 ? Settings.Stiffness = (Stiffness)call.Integer(1, 0, 2) : Settings.Stiffness);

    [HocMethod("jacobian", "cvode.jacobian(n)", "Which Jacobian the variable step takes: 0 the tree's, 1 a full matrix, 2 a diagonal; with an argument, sets it.", Most = 1)]
    public double Jacobian(CallArguments call) =>
        (int)(call.Count > 0 ? Settings.Jacobian = (JacobianKind)call.Integer(1, 0, 2) : Settings.Jacobian);

    [HocMethod("condition_order", "cvode.condition_order(n)", "How exactly the variable step meets thresholds: 1 at the end of a step, 2 within it; with an argument, sets it.", Most = 1)]
    public double ConditionOrder(CallArguments call) =>
        call.Count > 0 ? Settings.ConditionOrder = call.Integer(1, 1, 2) : Settings.ConditionOrder;

    [HocMethod("atolscale", "cvode.atolscale(\"state\", scale)", "The factor of the absolute tolerance of all states of a name such as v, m_hh or ExpSyn.g, or of the name that a pointer has; with a second argument, sets it.", Least = 1, Most = 2)]
    public double ToleranceScale(CallArguments call)
    {
        string state = call.IsString(1) ? call.String(1) : StateAt(call.Pointer(1), call);
        if (!call.IsString(1) && !Model.IsState(state))
        {
            throw call.Fault(
                RuntimeDiagnostics.WrongArgumentKind,
                $"the pointer that {call.Callee}() gets leads to {(state.Length > 0 ? state : "a number")}, which is no state.",
                "Point to a state, such as &v(0.5) or &m_hh(0.5).");
        }

        if (call.Count > 1) Model.SetToleranceScale(state, call.Number(2, 1e-30, 1e30));
        return Model.ToleranceScale(state);
    }

    [HocMethod("dae_init_dteps", "cvode.dae_init_dteps(eps, style)", "The length in ms of the steps that bring nodes, layers and circuits to a consistent start with extracellular or LinearMechanism; with an argument, sets it. A start that needs more is improved, whatever the style.", Most = 2)]
    public double InitialStep(CallArguments call)
    {
        if (call.Count > 0) Settings.ConsistencyStep = call.Number(1, 1e-100, 1);
        if (call.Count > 1) call.Integer(2, 0, 11);
        return Settings.ConsistencyStep;
    }

    /// <summary>The name of a state by its pointer: "m_hh" for soma.m_hh(0.5), "ExpSyn.g" for ExpSyn[0].g.</summary>
    private static string StateAt(VariableReference pointer, CallArguments call)
    {
        string name = pointer.Name;
        int open = name.IndexOf('(');
        string path = open < 0 ? name : name[..open];
        int dot = path.LastIndexOf('.');
        string owner = dot < 0 ? "" : path[..dot];
        string variable = path[(dot + 1)..];
        if (open < 0 && call.Session.Model.Catalog.TryGetType(owner.Split('[')[0], out MechanismType? type)) return $"{type.Name}.{variable}";
        return variable;
    }
}
