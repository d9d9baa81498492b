using Hoc.Net.Simulation.Events;
using Hoc.Net.Simulation.Networks;

namespace Hoc.Net.Simulation;

/// <content>Connections.</content>
public sealed partial class Model
{
    /// <summary>Connects a variable's crossings of a threshold, upwards, to a target.</summary>
    /// <param name="source">The variable, such as a voltage.</param>
    /// <param name="target">A point process or artificial cell that receives events; null for none.</param>
    /// <param name="section">The section that counts as the source's, for those who ask.</param>
    /// <returns>The connection, with delay 1 ms and weights 0. Its threshold is that of other connections from the variable, or 10.</returns>
    /// <exception cref="NoEventTargetException">The target receives no events.</exception>
    public NetCon Connect(VariableReference source, PointProcess? target, Section? section = null)
    {
        EventExchange.CheckTarget(target);
        return Exchange.Connect(Exchange.SourceOf(source, null, section), target);
    }

    /// <summary>
    /// Connects the events of a point process or artificial cell to a target. A point process that neither sends nor receives events
    /// but has a variable x is a source by the crossings of that.
    /// </summary>
    /// <param name="source">What sends the events; null for a connection whose events come by <see cref="NetCon.SendAt(double)"/> alone.</param>
    /// <param name="target">A point process or artificial cell that receives events; null for none.</param>
    /// <exception cref="NoEventTargetException">The target receives no events.</exception>
    public NetCon Connect(PointProcess? source, PointProcess? target)
    {
        EventExchange.CheckTarget(target);
        if (source is null)
            return Exchange.Connect(target is null ? null : Exchange.Nothing, target);
        return Exchange.Connect(
            !source.Type.ReceivesEvents && source.Type.FieldIndex("x") >= 0
                ? Exchange.SourceOf(source.Reference("x"), source, null)
                : Exchange.SourceOf(source),
            target);
    }

    /// <summary>Ends a connection. Events on their way arrive nowhere.</summary>
    public void Remove(NetCon connection) => Exchange.Remove(connection);

    /// <summary>Ends the part that a point process or artificial cell has in connections: they lose it as source or target.</summary>
    public void Disconnect(PointProcess process) => Exchange.Disconnect(process);

    /// <summary>The connections, by source in the order of the sources, oldest first.</summary>
    public IEnumerable<NetCon> Connections => Exchange.Sources.SelectMany(static source => source.Connections);

    /// <summary>All events on their way, in the order in which they will come: of connections, of cells to themselves, and others.</summary>
    public IEnumerable<PendingEvent> PendingEvents => Events.Pending.Select(pending => Exchange.Shown(pending.Time, pending.Item));

    /// <summary>The numbers by which the processes of a network know their cells.</summary>
    public GlobalIds GlobalIds { get; }

    /// <summary>Variables that follow others, as in gap junctions.</summary>
    public VariableTransfers Transfers { get; } = new();

    /// <summary>What has happened to events since the model was initialised.</summary>
    public EventCounts EventCounts => Exchange.Counts;

    /// <summary>How many events were put into the queue, moved in it and taken or thrown out of it since the model was initialised.</summary>
    public (long Insertions, long Moves, long Removals) QueueCounts => (Events.InsertionCount, Events.MoveCount, Events.RemovalCount);

    /// <summary>Takes down, for each event put into the queue, the time, ms, and the time of its delivery; null for nothing.</summary>
    public SampleBuffer? StoredEvents
    {
        get => Events.Log;
        set => Events.LogTo(value, TimeReference);
    }

    /// <summary>Who is told of events and steps as they happen; null for nobody.</summary>
    internal IRunObserver? Observer
    {
        get => Exchange.Observer;
        set => Exchange.Observer = value;
    }

    internal EventExchange Exchange { get; }
}
