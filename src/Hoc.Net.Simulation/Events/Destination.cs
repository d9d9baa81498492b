namespace Hoc.Net.Simulation.Events;

/// <summary>What an event that arrives needs of a connection, side by side with its neighbours.</summary>
internal struct Destination
{
    /// <summary>Where it ends; null for nowhere.</summary>
    public EventPort? Port;

    /// <summary>The connection's weights.</summary>
    public WeightSlice Weights;
}
