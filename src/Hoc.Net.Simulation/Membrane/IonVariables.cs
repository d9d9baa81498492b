namespace Hoc.Net.Simulation.Membrane;

/// <summary>The variables of an ion that a mechanism reads or writes.</summary>
[Flags]
public enum IonVariables
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The reversal potential, mV (ena).</summary>
    Reversal = 1,

    /// <summary>The concentration inside, mM (nai).</summary>
    Inside = 2,

    /// <summary>The concentration outside, mM (nao).</summary>
    Outside = 4,

    /// <summary>The current density, mA/cm² (ina).</summary>
    Current = 8,
}
