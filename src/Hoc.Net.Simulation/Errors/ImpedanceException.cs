namespace Hoc.Net.Simulation;

/// <summary>SIM4081: an impedance was asked for that is not known, or does not exist.</summary>
public sealed class ImpedanceException : SimulationException
{
    private ImpedanceException(string problem, string remedy)
        : base("SIM4081", problem, remedy)
    {
    }

    internal static ImpedanceException NoLocation() =>
        new("It is not known where the current of the impedance flows in.", "Set the location first: loc(x) in the section.");

    internal static ImpedanceException NotComputed() =>
        new("There is no impedance of the model as it is.", "Compute the impedances first, and anew after sections, nseg or mechanisms have changed.");

    internal static ImpedanceException Singular() =>
        new("The impedance is infinite at this frequency.", "A tree without any membrane conductance has no impedance at 0 Hz; choose another frequency.");
}
