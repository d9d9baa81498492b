namespace Hoc.Net.Simulation.Membrane;

/// <summary>The constants of nature that equilibrium potentials and constant field currents are computed with.</summary>
public sealed class PhysicalConstants
{
    private PhysicalConstants(double faraday, double gasConstant, bool isLegacy) =>
        (Faraday, GasConstant, IsLegacy) = (faraday, gasConstant, isLegacy);

    /// <summary>CODATA 2018.</summary>
    public static PhysicalConstants Modern { get; } = new(96485.3321233100184, 8.31446261815324, isLegacy: false);

    /// <summary>What NEURON had before release 8.</summary>
    public static PhysicalConstants Legacy { get; } = new(96485.309, 8.3134, isLegacy: true);

    /// <summary>The charge of a mole of electrons, C/mol.</summary>
    public double Faraday { get; }

    /// <summary>The gas constant, J/(mol K).</summary>
    public double GasConstant { get; }

    /// <summary>True for <see cref="Legacy"/>; constants of UNITS blocks in MOD files follow.</summary>
    public bool IsLegacy { get; }

    /// <summary>RT/F, mV.</summary>
    /// <param name="celsius">The temperature, °C.</param>
    internal double Thermal(double celsius) => 1e3 * GasConstant * (celsius + 273.15) / Faraday;
}
