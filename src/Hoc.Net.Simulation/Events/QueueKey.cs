using System.Runtime.CompilerServices;

namespace Hoc.Net.Simulation.Events;

/// <summary>Where an entry stands in a queue: by its time, and of equal times by its arrival.</summary>
/// <param name="time">The time, ms.</param>
/// <param name="arrival">Rises with each entry.</param>
/// <param name="number">The entry's own number in its queue.</param>
internal readonly struct QueueKey(double time, long arrival, int number)
{
    public readonly double Time = time;
    public readonly long Arrival = arrival;
    public readonly int Number = number;

    public bool IsBefore(in QueueKey other) => Time < other.Time || (Time == other.Time && Arrival < other.Arrival);

    /// <summary>1 if it is before another, else 0.</summary>
    public int Precedes(in QueueKey other)
    {
        var isBefore = (Time < other.Time) | ((Time == other.Time) & (Arrival < other.Arrival));
        return Unsafe.BitCast<bool, byte>(isBefore);
    }
}
