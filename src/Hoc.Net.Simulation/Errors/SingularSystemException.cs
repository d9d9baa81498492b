namespace Hoc.Net.Simulation;

/// <summary>SIM4050: the equations of extracellular layers or of linear circuits have no solution, or more than one.</summary>
public sealed class SingularSystemException : SimulationException
{
    internal SingularSystemException(string place)
        : base("SIM4050", $"The equations of the cable with its extracellular layers and circuits are singular, {place}.",
            "Look for layers or nodes of circuits that nothing connects to ground (xg and xc 0), for rows of a LinearMechanism that are zero, and for infinite parameters.")
    {
    }
}
