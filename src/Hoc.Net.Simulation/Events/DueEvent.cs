namespace Hoc.Net.Simulation.Events;

/// <summary>An event that reaches an instance at a cell within the steps that are about to be computed.</summary>
/// <param name="time">When, ms.</param>
/// <param name="arrival">Its turn among events of one time.</param>
/// <param name="rank">Its turn among those of one entry of the queue.</param>
/// <param name="port">The instance.</param>
/// <param name="weights">The weights of the connection.</param>
internal readonly struct DueEvent(double time, long arrival, int rank, EventPort port, WeightSlice weights) : IComparable<DueEvent>
{
    public readonly double Time = time;
    public readonly long Arrival = arrival;
    public readonly int Rank = rank;
    public readonly EventPort Port = port;
    public readonly WeightSlice Weights = weights;

    /// <summary>Whether it comes to the same instance at the same time by another entry of the queue.</summary>
    public bool IsTiedWith(in DueEvent other) => Time == other.Time && Port == other.Port && Arrival != other.Arrival;

    public int CompareTo(DueEvent other)
    {
        var order = Time.CompareTo(other.Time);
        if (order == 0)
            order = Arrival.CompareTo(other.Arrival);
        return order == 0 ? Rank.CompareTo(other.Rank) : order;
    }
}
