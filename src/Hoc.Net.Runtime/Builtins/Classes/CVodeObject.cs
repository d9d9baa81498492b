using Hoc.Net.Runtime.Builtins.Classes.Events;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes;

/// <summary>
/// HOC's CVode: the choice of the integrator, and events. The fixed step is what there is; asking for another is a mistake
/// that says so, while the settings of the variable step are kept.
/// </summary>
[HocClass("CVode", "new CVode()", "The choice of the integrator, and events.", Most = 1, Partly = "the fixed time step alone")]
internal sealed class CVodeObject : HocObject
{
    private readonly IntegratorSettings _settings;

    /// <summary>Makes one; all speak of the session's integrator.</summary>
    public CVodeObject(CallArguments call) => _settings = call.Session.Integrator;

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

    [HocMethod("event", "cvode.event(t, \"statement\", object)", "Executes a statement, in the names of an object if one is given, at the end of the step that reaches t in ms; gives t, or a quarter of 0.025 ms less when t is a multiple of that.", Least = 1, Most = 4)]
    public double Schedule(CallArguments call)
    {
        double time = call.Number(1);
        double given = TimeGivenBack(time);
        if (call.Count < 2) return given;
        var action = new ScheduledStatement(call.Session, call.String(2), call.IsObject(3) ? call.Object(3) : null, "CVode.event", call.CallSite);
        call.Session.Model.Schedule(time, action.Execute);
        return given;
    }

    [HocMethod("netconlist", "cvode.netconlist(precell, postcell, target, list)", "A List of the NetCons whose source is in, or is, an object, whose target is in an object, and whose target is an object; each given as an object or as a pattern of its name, \"\" for any. With a fourth argument, appends to it.", Least = 3, Most = 4)]
    public HocObject ListConnections(CallArguments call) => new ConnectionSearch(call).Run(call);

    [HocMethod("event_queue_info", "cvode.event_queue_info(2, times, list) or (3, times, flags, list)", "Fills a Vector with the times in ms of the events on their way, and a List beside it with their NetCons (2); or with the times, flags and objects of the events that objects have sent themselves (3).", Least = 3, Most = 4)]
    public double ListEvents(CallArguments call)
    {
        EventReport.List(call);
        return 0;
    }

    [HocMethod("print_event_queue", "cvode.print_event_queue(times)", "Prints the events on their way, or fills a Vector with their times in ms.", Most = 1, Partly = "statements and played values are printed as Event alone")]
    public double PrintEvents(CallArguments call)
    {
        EventReport.Print(call);
        return 1;
    }

    [HocMethod("re_init", "cvode.re_init()", "Starts the variable step anew; the fixed step needs nothing.", Most = 0)]
    [HocMethod("debug_event", "cvode.debug_event(on)", "Accepted.", Most = 1)]
    [HocMethod("use_long_double", "cvode.use_long_double(on)", "Accepted: sums are taken in double precision.", Most = 1)]
    [HocMethod("record_remove", "cvode.record_remove(v)", "Accepted.", Most = 1)]
    [HocMethod("simgraph_remove", "cvode.simgraph_remove()", "Accepted.", Most = 0)]
    public double Ignore() => 0;

    [HocMethod("current_method", "cvode.current_method()", "Which integrator is in use: 1, the fixed step; 0 as long as there is no section.", Most = 0)]
    public double CurrentMethod(CallArguments call) => call.Session.Model.Sections.Any() ? 1 : 0;

    [HocMethod("cache_efficient", "cvode.cache_efficient(on)", "Accepted: memory is always laid out so; gives 1.", Most = 1)]
    public double Accept() => 1;

    [HocMethod("atol", "cvode.atol(x)", "The absolute tolerance of the variable step; with an argument, sets it.", Most = 1)]
    public double AbsoluteTolerance(CallArguments call) => _settings.AbsoluteTolerance = call.Number(1, _settings.AbsoluteTolerance);

    [HocMethod("rtol", "cvode.rtol(x)", "The relative tolerance of the variable step; with an argument, sets it.", Most = 1)]
    public double RelativeTolerance(CallArguments call) => _settings.RelativeTolerance = call.Number(1, _settings.RelativeTolerance);

    [HocMethod("minstep", "cvode.minstep(ms)", "The shortest variable step; with an argument, sets it.", Most = 1)]
    public double ShortestStep(CallArguments call) => _settings.ShortestStep = call.Number(1, _settings.ShortestStep);

    [HocMethod("maxstep", "cvode.maxstep(ms)", "The longest variable step; with an argument, sets it.", Most = 1)]
    public double LongestStep(CallArguments call) => _settings.LongestStep = call.Number(1, _settings.LongestStep);

    [HocMethod("maxorder", "cvode.maxorder(n)", "The highest order of the variable step; with an argument, sets it.", Most = 1)]
    public double HighestOrder(CallArguments call) => _settings.HighestOrder = call.Number(1, _settings.HighestOrder);

    [HocMethod("stiff", "cvode.stiff(n)", "Which states the variable step takes as stiff; with an argument, sets it.", Most = 1)]
    public double Stiffness(CallArguments call) => _settings.Stiffness = call.Count > 0 ? call.Integer(1, 0, 2) : _settings.Stiffness;

    [HocMethod("jacobian", "cvode.jacobian(n)", "Which Jacobian the variable step takes; with an argument, sets it.", Most = 1)]
    public double Jacobian(CallArguments call) => _settings.Jacobian = call.Count > 0 ? call.Integer(1, 0, 2) : _settings.Jacobian;

    [HocMethod("condition_order", "cvode.condition_order(n)", "How exactly the variable step meets thresholds; with an argument, sets it.", Most = 1)]
    public double ConditionOrder(CallArguments call) =>
        _settings.ConditionOrder = call.Count > 0 ? call.Integer(1, 1, 2) : _settings.ConditionOrder;

    [HocMethod("atolscale", "cvode.atolscale(\"state\", scale)", "The factor of a state's absolute tolerance, 1 by default; with a second argument, sets it.", Least = 1, Most = 2)]
    public double ToleranceScale(CallArguments call)
    {
        string state = call.IsString(1) ? call.String(1) : call.Pointer(1).Name;
        if (call.Count > 1) _settings.ToleranceScales[state] = call.Number(2);
        return _settings.ToleranceScales.GetValueOrDefault(state, 1);
    }

    /// <summary>NEURON moves events on its usual grid a little forward, to be safe from rounding, and gives that time back.</summary>
    private static double TimeGivenBack(double time)
    {
        const double grid = 0.025; // ms
        double steps = time / grid;
        return time > 0 && Math.Abs(steps - Math.Round(steps)) < 1e-7 ? time - 0.25 * grid : time;
    }
}
