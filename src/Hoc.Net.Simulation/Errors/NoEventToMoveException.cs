namespace Hoc.Net.Simulation;

/// <summary>SIM4041: a self event was to be moved, but none with flag 1 is under way.</summary>
public sealed class NoEventToMoveException : SimulationException
{
    internal NoEventToMoveException(string mechanism)
        : base("SIM4041", $"{mechanism} calls net_move, but no event that it sent itself with flag 1 is under way.",
            "Send one with net_send(delay, 1) first; it can be moved until it arrives.")
        => Mechanism = mechanism;

    /// <summary>The mechanism.</summary>
    public string Mechanism { get; }
}
