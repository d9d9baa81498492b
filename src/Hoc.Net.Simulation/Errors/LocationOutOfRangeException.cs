namespace Hoc.Net.Simulation;

/// <summary>SIM4005: a relative location along a section is not in 0..1.</summary>
public sealed class LocationOutOfRangeException : SimulationException
{
    internal LocationOutOfRangeException(double x)
        : base("SIM4005", $"The location {x} is outside the section.", "Give a relative location from 0 to 1.")
        => X = x;

    /// <summary>The location given.</summary>
    public double X { get; }
}
