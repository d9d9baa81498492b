using System.Globalization;

namespace Hoc.Net.Mechanisms.Units;

/// <summary>
/// Numbers as nocmodl hands them on: it writes defaults of parameters, starts and tolerances of states, and legacy constants into its
/// program with six digits, so that these are what a model of NEURON computes with.
/// </summary>
internal static class SixDigits
{
    /// <summary>A number as %g prints it.</summary>
    public static double Of(double value) =>
        double.Parse(value.ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
