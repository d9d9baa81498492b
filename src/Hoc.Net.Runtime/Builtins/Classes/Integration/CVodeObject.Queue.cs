using Hoc.Net.Runtime.Builtins.Classes.Events;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Integration;

/// <content>Events.</content>
internal sealed partial class CVodeObject
{
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
        return 1;
    }

    [HocMethod("print_event_queue", "cvode.print_event_queue(times)", "Prints the events on their way, or fills a Vector with their times in ms.", Most = 1, Partly = "statements and played values are printed as Event alone")]
    public double PrintEvents(CallArguments call)
    {
        EventReport.Print(call);
        return 1;
    }

    [HocMethod("queue_mode", "cvode.queue_mode(bins, self)", "Accepted: 1 asks for bins of a fixed step, which give the same order of events here; gives what was asked for.", Most = 2)]
    public double QueueMode(CallArguments call)
    {
        if (call.Count > 0) _choices.UsesBins = call.Integer(1, 0, 1) == 1;
        if (call.Count > 1) call.Integer(2, 0, 1);
        return _choices.UsesBins ? 1 : 0;
    }

    [HocMethod("debug_event", "cvode.debug_event(level)", "Accepted: events are not told one by one.", Most = 1)]
    public double ReportEvents(CallArguments call)
    {
        if (call.Count > 0) _choices.EventReporting = call.Integer(1, 0, 10);
        return _choices.EventReporting;
    }

    /// <summary>NEURON moves events on its usual grid a little forward, to be safe from rounding, and gives that time back.</summary>
    private static double TimeGivenBack(double time)
    {
        const double grid = 0.025; // ms
        double steps = time / grid;
        return time > 0 && Math.Abs(steps - Math.Round(steps)) < 1e-7 ? time - 0.25 * grid : time;
    }
}
