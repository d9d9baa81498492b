namespace Hoc.Net.Simulation;

/// <summary>SIM4043: a connection was to lead to a point process that receives no events.</summary>
public sealed class NoEventTargetException : SimulationException
{
    internal NoEventTargetException(string mechanism)
        : base("SIM4043", $"{mechanism} receives no events: its mechanism has no NET_RECEIVE block.",
            "Connect to a synapse or an artificial cell.")
        => Mechanism = mechanism;

    /// <summary>The mechanism.</summary>
    public string Mechanism { get; }
}
