namespace Hoc.Net.Simulation.Events;

/// <summary>Something's place in a queue. Whoever keeps one must forget it when the thing is taken.</summary>
internal sealed class Queued<T>
    where T : class
{
    public double Time; // ms

    public T Item = null!;

    /// <summary>Rises with each entry into the heap: equal times are first in, first out.</summary>
    public long Arrival;

    /// <summary>The index in the heap; -1 for the earliest, which is held apart.</summary>
    public int Place;

    public bool IsBefore(Queued<T> other) => Time < other.Time || (Time == other.Time && Arrival < other.Arrival);
}
