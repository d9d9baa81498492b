using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Events;

namespace Hoc.Net.Runtime.Builtins.Classes.Events;

/// <summary>Prints events as they are sent and delivered, and variable steps if they are wanted too (<c>debug_event</c>).</summary>
internal sealed class EventPrinter(HocSession session, bool withSteps) : IRunObserver
{
    /// <inheritdoc/>
    public void Sent(in PendingEvent sent) => session.Write("send" + EventReport.Describe(sent));

    /// <inheritdoc/>
    public void Delivered(in PendingEvent delivered) => session.Write("deliver" + EventReport.Describe(delivered));

    /// <inheritdoc/>
    public void Moved(PointProcess target, double now, double from, double to) =>
        session.Write($"NetCvode::move_event self event target {EventReport.Name(target)} t={Short(now)}, old={Short(from)} new={Short(to)}\n");

    /// <inheritdoc/>
    public void Stepped(Section? cell, double from, double to, bool isStep)
    {
        if (withSteps) session.Write($"{(isStep ? "step of" : "return of")} {cell?.Name ?? "nothing"} from {Long(from)} to {Long(to)}\n");
    }

    private static string Short(double time) => CNumber.General(time, 6, alternate: false);

    private static string Long(double time) => CNumber.General(time, 15, alternate: false);
}
