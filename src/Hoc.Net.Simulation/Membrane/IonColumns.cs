namespace Hoc.Net.Simulation.Membrane;

/// <summary>The columns of an ion's table.</summary>
internal static class IonColumns
{
    /// <summary>Reversal potential, mV.</summary>
    public const int Reversal = 0;

    /// <summary>Concentration inside, mM.</summary>
    public const int Inside = 1;

    /// <summary>Concentration outside, mM.</summary>
    public const int Outside = 2;

    /// <summary>Current density, mA/cm².</summary>
    public const int Current = 3;

    /// <summary>Derivative of the current by the voltage, S/cm².</summary>
    public const int CurrentDerivative = 4;

    /// <summary>Style bits of the instance (<see cref="IonStyle"/>), kept as a number.</summary>
    public const int Style = 5;
}
