namespace Hoc.Net.Simulation;

/// <summary>SIM4052: a LinearMechanism cannot be used as it is.</summary>
public sealed class CircuitException : SimulationException
{
    internal CircuitException(string problem, string remedy)
        : base("SIM4052", $"A LinearMechanism {problem}.", remedy)
    {
    }
}
