namespace Hoc.Net.Simulation.Events;

/// <summary>Something's place in a queue. Whoever keeps one must forget it when the thing is taken.</summary>
/// <param name="number">The entry's own number in its queue.</param>
internal class Queued<T>(int number)
    where T : class
{
    public int Number => number;

    public double Time; // ms

    public T Item = null!;

    /// <summary>Rises with each entry into the heap: equal times are first in, first out.</summary>
    public long Arrival;
}
