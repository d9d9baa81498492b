namespace Hoc.Net.Simulation.Membrane;

/// <summary>Where the variables of one ion lie, as one mechanism sees them. Addresses are indices into the state block.</summary>
public sealed class IonFrame
{
    internal IonFrame()
    {
    }

    /// <summary>For each row of the mechanism the row of the ion at the same node.</summary>
    public int[] Rows { get; internal set; } = [];

    /// <summary>The address of the column of reversal potentials, mV.</summary>
    public int Reversal { get; internal set; }

    /// <summary>The address of the column of concentrations inside, mM.</summary>
    public int Inside { get; internal set; }

    /// <summary>The address of the column of concentrations outside, mM.</summary>
    public int Outside { get; internal set; }

    /// <summary>The address of the column of current densities, mA/cm²; set to zero before any mechanism adds to it.</summary>
    public int Current { get; internal set; }

    /// <summary>The address of the column of the currents' derivatives, S/cm²; set to zero like the currents.</summary>
    public int CurrentDerivative { get; internal set; }

    /// <summary>The address of the column of style bits (<see cref="IonStyle"/>).</summary>
    public int Style { get; internal set; }

    /// <summary>The ion's charge, in elementary charges.</summary>
    public double Valence => Charge?.Value ?? 0;

    internal Cell? Charge { get; set; }
}
