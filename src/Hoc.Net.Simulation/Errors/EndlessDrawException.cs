namespace Hoc.Net.Simulation;

/// <summary>SIM4030: a random number was to be drawn from a distribution whose parameters let the draw never end.</summary>
public sealed class EndlessDrawException : SimulationException
{
    internal EndlessDrawException(string distribution, string parameter, string remedy)
        : base("SIM4030", $"Drawing from the {distribution} distribution would never end with {parameter}.", remedy)
        => Distribution = distribution;

    /// <summary>The distribution.</summary>
    public string Distribution { get; }
}
