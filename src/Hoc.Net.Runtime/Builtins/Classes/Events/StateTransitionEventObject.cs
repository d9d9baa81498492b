using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Events;

/// <summary>HOC's StateTransitionEvent: a machine of states whose transitions are crossings of thresholds.</summary>
[HocClass("StateTransitionEvent", "new StateTransitionEvent(states, process)", "A machine with this many states, which goes from one to another when a variable rises above another one; the point process says in which cell, for local time steps.", Least = 1, Most = 2)]
internal sealed class StateTransitionEventObject : HocObject
{
    private readonly HocSession _session;
    private readonly StateMachine _machine;

    /// <summary>Makes one in state 0, which looks for no transition until state(i) is called.</summary>
    public StateTransitionEventObject(CallArguments call)
    {
        _session = call.Session;
        PointProcess? place = call.Count > 1 ? call.Object<PointProcessObject>(2).Process : null;
        _machine = new StateMachine(_session.Model, call.Integer(1, 1, 1_000_000), place);
    }

    [HocMethod("state", "ste.state(i)", "The state; with i it is set, and its transitions are looked for from now on. To be called at each initialisation.", Most = 1)]
    public double State(CallArguments call)
    {
        int former = _machine.State;
        if (call.Count == 0) return former;
        if (_machine.Place is null && _session.Model is { UsesVariableStep: true, UsesLocalSteps: true })
            throw call.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                $"{Name} does not know the cell of its variables, and each cell has its own time step.",
                "Make it with a point process of that cell: new StateTransitionEvent(n, process)");
        _machine.State = call.Integer(1, 0, _machine.StateCount - 1);
        return former;
    }

    [HocMethod("transition", "ste.transition(from, to, &variable, &threshold, \"statement\", object)", "Adds a transition between two states, when the variable rises above the threshold; the statement is executed then, in the names of an object if one is given.", Least = 4, Most = 6)]
    public double AddTransition(CallArguments call)
    {
        int last = _machine.StateCount - 1;
        Action? action = null;
        if (call.Count > 4)
        {
            HocObject? owner = call.Count > 5 ? call.Object(6) : null;
            action = new ScheduledStatement(_session, call.String(5), owner, "StateTransitionEvent.transition", call.CallSite).Execute;
        }

        _machine.Add(call.Integer(1, 0, last), call.Integer(2, 0, last), call.Pointer(3), call.Pointer(4), action);
        return 1;
    }

    /// <inheritdoc/>
    protected override void OnEnding() => _machine.Rest();
}
