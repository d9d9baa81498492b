using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Simulation.Events;

/// <summary>
/// Finds out which of the events on their way reach cells within a time, and how far ahead cells may go: until something happens that may touch more than one instance.
/// The queue stays as it is.
/// </summary>
internal sealed class DueEvents
{
    private readonly EventQueue _queue;
    private readonly ConnectionTable _table;
    private readonly int[] _firstNodes; // by block
    private readonly Func<Queued<ModelEvent>, double, double> _lookAtEntry;
    private readonly Func<Arriving, double, double> _lookAtArriving;
    private double _until; // ms, as far as is looked
    private double _stop; // ms

    public DueEvents(EventExchange exchange, Layout layout)
    {
        (_queue, _table) = (exchange.Queue, exchange.Table);
        _firstNodes = Array.ConvertAll(layout.Blocks, static block => block.First);
        ByBlock = Array.ConvertAll(layout.Blocks, static _ => new List<DueEvent>());
        (_lookAtEntry, _lookAtArriving) = (Look, Look);
    }

    /// <summary>The events at the instances of each block, in no order; some may be later than asked for.</summary>
    public List<DueEvent>[] ByBlock { get; }

    /// <summary>When the first event reaches an artificial cell, which may send others, ms; infinite for never.</summary>
    public double FirstAtArtificialCell { get; private set; }

    /// <summary>The block that a node lies in, by its position.</summary>
    public int BlockOf(int node)
    {
        var block = Array.BinarySearch(_firstNodes, node);
        return block >= 0 ? block : ~block - 1;
    }

    /// <summary>Looks at all events up to a time, ms.</summary>
    /// <returns>The time, ms, at which something happens that may touch more than one instance; infinite where nothing does until then.</returns>
    public double Find(double until)
    {
        foreach (var events in ByBlock)
            events.Clear();
        FirstAtArtificialCell = double.PositiveInfinity;
        (_until, _stop) = (until, double.PositiveInfinity);
        _queue.VisitUntil(until, _lookAtEntry, _lookAtArriving);
        return _stop;
    }

    /// <summary>
    /// Puts the events of each block into order. Artificial cells may send something before the earliest event, which then goes to the back of those of its time (<see cref="TimeQueue{T}"/>):
    /// then the order of events that come to one instance at one time is not known.
    /// </summary>
    /// <returns>The time, ms, of the first event whose turn is not known; infinite where all are.</returns>
    public double Sort()
    {
        var uncertain = double.PositiveInfinity;
        foreach (var events in ByBlock)
        {
            events.Sort();
            for (var i = 1; i < events.Count && events[i].Time < uncertain; i++)
                if (events[i].IsTiedWith(events[i - 1]))
                    uncertain = events[i].Time;
        }

        return uncertain;
    }

    private double Look(Queued<ModelEvent> entry, double until)
    {
        var arrival = entry == _queue.Earliest ? long.MinValue : entry.Arrival;
        if (entry is CalendarEntry first)
            Add(entry.Time, arrival, 0, _table.Find(first.Connection, first.Target));
        else if (entry.Item is Arrival { Connection: var connection })
            Add(entry.Time, arrival, 0, (connection.Target?.Port, connection.Slice));
        else if (entry.Item is EventSource source)
            Look(source, entry.Time, arrival);
        else if (entry.Item is SelfEvent { Port.Owner: { Type: { Kind: MechanismKind.ArtificialCell } type } })
            NoteArtificialCell(type, entry.Time);
        else
            StopAt(entry.Time);
        return _until;
    }

    private double Look(Arriving arriving, double until)
    {
        Add(arriving.Time, arriving.Arrival, 0, _table.Find(arriving.Connection, arriving.Target));
        return _until;
    }

    private void Look(EventSource source, double time, long arrival)
    {
        for (var i = 0; i < source.Connections.Count; i++)
        {
            if (source.Connections[i] is not { Leads: true, Target: { } target } connection)
                continue;
            if (connection.Delay > source.SharedDelay)
                StopAt(time);
            Add(time, arrival, i, (target.Port, connection.Slice));
        }
    }

    private void Add(double time, long arrival, int rank, (EventPort? Port, WeightSlice Weights) end)
    {
        var (port, weights) = end;
        if (port is not { Owner: { Model: { } model, Type: { ReceivesEvents: true } type } })
            return;
        if (type.Kind == MechanismKind.ArtificialCell)
            NoteArtificialCell(type, time);
        else if (type.StepTraits.Events == EventReach.Instance && !model.AdjustsStates)
            ByBlock[BlockOf(port.Frame.Nodes[port.Row])].Add(new(time, arrival, rank, port, weights));
        else
            StopAt(time);
    }

    private void NoteArtificialCell(MechanismType type, double time)
    {
        if (type.StepTraits.Events == EventReach.Anything)
            StopAt(time);
        FirstAtArtificialCell = Math.Min(FirstAtArtificialCell, time);
    }

    private void StopAt(double time) => _until = _stop = Math.Min(_stop, time);
}
