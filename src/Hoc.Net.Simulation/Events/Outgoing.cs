namespace Hoc.Net.Simulation.Events;

/// <summary>What an event needs of a connection, side by side with the next one of the same source: two of them fill a line of the cache.</summary>
internal struct Outgoing
{
    /// <summary>Where it ends; null for nowhere.</summary>
    public EventPort? Port;

    /// <summary>The connection's weights.</summary>
    public double[] Weights;

    /// <summary>The connection's delay, ms.</summary>
    public double Delay;

    /// <summary>The connection's place by age.</summary>
    public int Rank;
}
