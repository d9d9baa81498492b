namespace Hoc.Net.Runtime.Morphology;

/// <summary>Comparisons as HOC makes them, in which NEURON's readers are written: numbers closer than 1e-11 are equal.</summary>
internal static class Tolerance
{
    private const double Epsilon = 1e-11;

    public static bool AreEqual(double a, double b) => Math.Abs(a - b) < Epsilon;

    public static bool IsLess(double a, double b) => a < b - Epsilon;

    public static bool IsAtMost(double a, double b) => a <= b + Epsilon;
}
