namespace Hoc.Net.Simulation.Events;

/// <summary>An event on its way by a connection.</summary>
/// <param name="time">When it arrives, ms.</param>
/// <param name="arrival">Rises with each event that is put in: equal times are first in, first out.</param>
/// <param name="connection">The connection's number.</param>
/// <param name="target">The number of the target that it had when the event left.</param>
internal readonly struct Arriving(double time, long arrival, int connection, int target) : IComparable<Arriving>
{
    public readonly double Time = time;
    public readonly long Arrival = arrival;
    public readonly int Connection = connection;
    public readonly int Target = target;

    public bool IsBefore(in Arriving other) => Time < other.Time || (Time == other.Time && Arrival < other.Arrival);

    public int CompareTo(Arriving other) => IsBefore(other) ? -1 : other.IsBefore(this) ? 1 : 0;
}
