namespace Hoc.Net.Simulation;

/// <summary>SIM4044: a connection was used for which it needs a source or a target that it does not have.</summary>
public sealed class MissingEndException : SimulationException
{
    internal MissingEndException(string end)
        : base("SIM4044", $"This NetCon has no {end}.",
            end == "source"
                ? "Its source was deleted; make a new NetCon from a variable or point process that exists."
                : "Give it a target with setpost, or make a new NetCon.")
        => End = end;

    /// <summary>What is missing: source or target.</summary>
    public string End { get; }
}
