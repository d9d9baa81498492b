namespace Hoc.Net.Simulation;

/// <summary>SIM4051: the number of extracellular layers was to be changed while sections have some.</summary>
public sealed class LayersInUseException : SimulationException
{
    internal LayersInUseException()
        : base("SIM4051", "The number of extracellular layers cannot change while sections have extracellular inserted.",
            "Set it before the first insert extracellular.")
    {
    }
}
