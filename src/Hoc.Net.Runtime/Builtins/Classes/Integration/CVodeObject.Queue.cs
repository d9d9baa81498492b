using Hoc.Net.Runtime.Builtins.Classes.Events;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Builtins.Classes.Integration;

/// <content>Events.</content>
internal sealed partial class CVodeObject
{
    [HocMethod("event", "cvode.event(t, \"statement\", process, re_init)", "Executes a statement, in the names of the object that asks, when the model reaches t in ms; without one, ends a variable step there. With a point process, when its cell is there, and with 1 as last argument that cell's integration starts anew. Gives t; with the fixed step a quarter of dt less when t is a multiple of dt.", Least = 1, Most = 4)]
    public double Schedule(CallArguments call)
    {
        double time = call.Number(1);
        double given = Model.QueuedTime(time);
        ScheduledStatement? statement = call.Count < 2
            ? null
            : new ScheduledStatement(call.Session, call.String(2), call.Session.Calls.Current.Instance, "CVode.event", call.CallSite);
        if (call.Count < 3)
        {
            Model.Schedule(time, statement is null ? null : statement.Execute);
            return given;
        }

        if (call.Object(3)?.AsPointProcess() is not { Type.Kind: MechanismKind.PointProcess } process)
        {
            throw call.Fault(
                RuntimeDiagnostics.WrongArgumentKind,
                $"argument 3 of {call.Callee}() is {call.Object(3)?.Name ?? "NULLobject"}, but a point process is needed.",
                "Pass one of the cell that the statement is about, or leave it out.");
        }

        Model.Schedule(time, statement!.Execute, process, call.Count > 3 && call.Integer(4, 0, 1) == 1);
        return given;
    }

    [HocMethod("netconlist", "cvode.netconlist(precell, postcell, target, list)", "A List of the NetCons whose source is in, or is, an object, whose target is in an object, and whose target is an object; each given as an object or as a pattern of its name, \"\" for any. With a fourth argument, appends to it.", Least = 3, Most = 4)]
    public HocObject ListConnections(CallArguments call) => new ConnectionSearch(call).Run(call);

    [HocMethod("event_queue_info", "cvode.event_queue_info(2, times, list) or (3, times, flags, list)", "Fills a Vector with the times in ms of the events on their way, and a List beside it with their NetCons (2); or with the times, flags and objects of the events that objects have sent themselves (3).", Least = 3, Most = 4)]
    public double ListEvents(CallArguments call)
    {
        EventReport.List(call);
        return 1;
    }

    [HocMethod("print_event_queue", "cvode.print_event_queue(times)", "Prints the events on their way, or fills a Vector with their times in ms.", Most = 1, Partly = "played values are printed as Event alone")]
    public double PrintEvents(CallArguments call)
    {
        EventReport.Print(call);
        return 1;
    }

    [HocMethod("queue_mode", "cvode.queue_mode(bins, self)", "Accepted: 1 asks for bins of a fixed step, and self 1 for events that instances send themselves to wait apart; the order of events is the same here. Gives what was asked for, self twice.", Most = 2)]
    public double QueueMode(CallArguments call)
    {
        if (call.Count > 0) _choices.UsesBins = call.Integer(1, 0, 1) == 1;
        if (call.Count > 1) _choices.SeparatesSelfEvents = call.Integer(2, 0, 1) == 1;
        return (_choices.UsesBins ? 1 : 0) + (_choices.SeparatesSelfEvents ? 2 : 0);
    }

    [HocMethod("debug_event", "cvode.debug_event(level)", "Prints each event when it is sent and when it is delivered (1), and each variable step too (2); or no longer (0). Gives the level.", Most = 1)]
    public double ReportEvents(CallArguments call)
    {
        if (call.Count > 0)
        {
            _choices.EventReporting = call.Integer(1, 0, 10);
            Model.Observer = _choices.EventReporting > 0 ? new EventPrinter(_session, _choices.EventReporting > 1) : null;
        }

        return _choices.EventReporting;
    }
}
