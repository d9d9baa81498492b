namespace Hoc.Net.Simulation;

/// <summary>SIM4044: a connection was used for which it needs an end that it does not have.</summary>
public sealed class MissingEndException : SimulationException
{
    /// <summary>Says which end is missing: "source" or "target".</summary>
    public MissingEndException(string end)
        : base("SIM4044", $"This NetCon has no {end}.",
            "Its source was deleted, or it never had one; make a new NetCon from a variable or point process that exists.")
        => End = end;

    /// <summary>What is missing.</summary>
    public string End { get; }
}
