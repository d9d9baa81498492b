namespace Hoc.Net.Mechanisms.Kernels;

/// <summary>The columns of hh, in the order in which NEURON lists its variables, and its globals and ions.</summary>
internal static class HhColumns
{
    /// <summary>Maximal sodium conductance, S/cm².</summary>
    public const int SodiumMaximum = 0;

    /// <summary>Maximal potassium conductance, S/cm².</summary>
    public const int PotassiumMaximum = 1;

    /// <summary>Leak conductance, S/cm².</summary>
    public const int Leak = 2;

    /// <summary>Reversal potential of the leak, mV.</summary>
    public const int LeakReversal = 3;

    /// <summary>Sodium conductance, S/cm².</summary>
    public const int SodiumConductance = 4;

    /// <summary>Potassium conductance, S/cm².</summary>
    public const int PotassiumConductance = 5;

    /// <summary>Leak current, mA/cm².</summary>
    public const int LeakCurrent = 6;

    /// <summary>Sodium activation; h and n follow.</summary>
    public const int M = 7;

    /// <summary>Sodium inactivation.</summary>
    public const int H = 8;

    /// <summary>Potassium activation.</summary>
    public const int N = 9;

    /// <summary>The global usetable_hh.</summary>
    public const int UseTable = 0;

    /// <summary>The global minf_hh; then hinf, ninf, mtau, htau and ntau. All rates are those of the instance computed last.</summary>
    public const int Rates = 1;

    /// <summary>The first ion, na.</summary>
    public const int Sodium = 0;

    /// <summary>The second ion, k.</summary>
    public const int Potassium = 1;
}
