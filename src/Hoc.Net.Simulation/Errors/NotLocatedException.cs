namespace Hoc.Net.Simulation;

/// <summary>SIM4008: a point process that lies in no section was used.</summary>
public sealed class NotLocatedException : SimulationException
{
    internal NotLocatedException(string mechanism)
        : base("SIM4008", $"This {mechanism} is not located in a section.", "Place it in a section first.")
        => Mechanism = mechanism;

    /// <summary>The name of the point process's type.</summary>
    public string Mechanism { get; }
}
