namespace Hoc.Net.Simulation;

/// <summary>SIM4082: the total membrane current was asked for, but it is not computed.</summary>
public sealed class NoMembraneCurrentException : SimulationException
{
    /// <summary>Says how to have it computed.</summary>
    public NoMembraneCurrentException()
        : base("SIM4082", "There is no i_membrane_: the total membrane current is not computed.",
            "Ask for it first: cvode.use_fast_imem(1), in C# Model.ComputesMembraneCurrents.")
    {
    }
}
