namespace Hoc.Net.Simulation.Events;

/// <summary>An event's place in the queue. Whoever keeps one must forget it when the event is delivered.</summary>
internal sealed class QueuedEvent
{
    public double Time; // ms

    public ModelEvent Event = null!;

    /// <summary>Rises with each entry into the heap: equal times are first in, first out.</summary>
    public long Arrival;

    /// <summary>The index in the heap; -1 for the earliest event, which is held apart.</summary>
    public int Place;

    public bool IsBefore(QueuedEvent other) => Time < other.Time || (Time == other.Time && Arrival < other.Arrival);
}
