using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Events;

/// <summary>Tells of the events on their way.</summary>
internal static class EventReport
{
    private const int OfConnections = 2;
    private const int OfObjects = 3;

    /// <summary><c>event_queue_info</c>.</summary>
    public static void List(CallArguments call)
    {
        bool ofObjects = call.Integer(1, OfConnections, OfObjects) == OfObjects;
        SampleBuffer times = Emptied(call, 2);
        SampleBuffer? flags = ofObjects ? Emptied(call, 3) : null;
        var list = call.Object<ListObject>(ofObjects ? 4 : 3);
        list.RemoveAll();
        foreach (PendingEvent pending in call.Session.Model.PendingEvents)
        {
            if (ofObjects) AddObject(pending, times, flags!, list);
            else AddConnections(pending, times, list);
        }
    }

    /// <summary><c>print_event_queue</c>.</summary>
    public static void Print(CallArguments call)
    {
        SampleBuffer? times = call.Count > 0 ? Emptied(call, 1) : null;
        foreach (PendingEvent pending in call.Session.Model.PendingEvents)
        {
            if (times is not null) times.Add(pending.Time);
            else call.Session.Write(Describe(pending));
        }
    }

    private static void AddObject(PendingEvent pending, SampleBuffer times, SampleBuffer flags, ListObject list)
    {
        if (pending.Target?.Tag is not PointProcessObject owner) return;
        times.Add(pending.Time);
        flags.Add(pending.Flag);
        list.Add(owner);
    }

    /// <summary>Connections that share an event come in the reverse of their order, as in NEURON, each with its own delay.</summary>
    private static void AddConnections(PendingEvent pending, SampleBuffer times, ListObject list)
    {
        foreach (NetCon connection in pending.Connections.Reverse())
        {
            if (connection.Tag is not NetConObject item) continue;
            times.Add(pending.Time);
            list.Add(item);
        }
    }

    /// <summary>An event as NEURON writes it, with a space before it.</summary>
    public static string Describe(in PendingEvent pending)
    {
        string time = CNumber.General(pending.Time, 15, alternate: false);
        if (pending.Target is { } target) return $" SelfEvent target={Name(target)} {time} flag={CNumber.General(pending.Flag, 6, alternate: false)}\n";
        if (pending.IsScheduled) return $" HocEvent {(pending.Action?.Target as ScheduledStatement)?.Text} {time}\n";
        if (pending.Connections.Count == 0) return $" Event {time}\n";
        NetCon first = pending.Connections[0];
        string source = first.SourceProcess is { } process ? Name(process) : first.SourceSection?.Name ?? "";
        return pending.Connections.Count > 1
            ? $" PreSyn src={source} {time}\n"
            : $" {(first.Tag as NetConObject)?.Name} src={source} target={(first.Target is { } end ? Name(end) : "nil")} {time}\n";
    }

    /// <summary>The name of a point process in HOC.</summary>
    public static string Name(PointProcess process) => (process.Tag as PointProcessObject)?.Name ?? process.Type.Name;

    private static SampleBuffer Emptied(CallArguments call, int position)
    {
        SampleBuffer buffer = call.Object<VectorObject>(position).Samples;
        buffer.Clear();
        return buffer;
    }
}
