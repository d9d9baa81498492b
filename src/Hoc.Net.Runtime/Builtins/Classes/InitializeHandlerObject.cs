using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation.Stepping;

namespace Hoc.Net.Runtime.Builtins.Classes;

/// <summary>HOC's FInitializeHandler: a statement that each finitialize() executes.</summary>
[HocClass("FInitializeHandler", "new FInitializeHandler(type, \"statement\", object)", "A statement that each finitialize() executes, in the names of an object if one is given: type 0 before mechanisms are initialised, 1 (the default) before currents are computed, 2 at the end, 3 before anything else.", Least = 1, Most = 3)]
internal sealed class InitializeHandlerObject : HocObject
{
    private readonly HocSession _session;
    private readonly InitializationPhase _phase = InitializationPhase.MechanismsInitialized;
    private readonly ScheduledStatement _statement;

    /// <summary>Makes one; it acts as long as it lives.</summary>
    public InitializeHandlerObject(CallArguments call)
    {
        _session = call.Session;
        int position = call.IsNumber(1) ? 2 : 1;
        if (position == 2) _phase = (InitializationPhase)call.Integer(1, 0, 3);
        HocObject? owner = call.IsObject(position + 1) ? call.Object(position + 1) : null;
        _statement = new ScheduledStatement(_session, call.String(position), owner, "FInitializeHandler", call.CallSite);
        _session.Model.Initializing += Act;
    }

    [HocMethod("allprint", "fih.allprint()", "Prints the statements of all handlers, by type.", Most = 0)]
    public double PrintAll()
    {
        var handlers = Class.Instances.Cast<InitializeHandlerObject>().GroupBy(handler => handler._phase).OrderBy(group => group.Key);
        foreach (var group in handlers)
        {
            _session.Write($"Type {(int)group.Key} FInitializeHandler statements\n");
            foreach (InitializeHandlerObject handler in group)
                _session.Write($"\t{(handler._statement.Owner is { } owner ? owner.Name + "." : "")}{handler._statement.Text}\n");
        }

        return 0;
    }

    /// <inheritdoc/>
    protected override void OnEnding() => _session.Model.Initializing -= Act;

    private void Act(InitializationPhase phase)
    {
        if (phase == _phase) _statement.Execute();
    }
}
