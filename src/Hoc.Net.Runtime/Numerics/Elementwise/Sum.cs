using System.Numerics;

namespace Hoc.Net.Runtime.Numerics;

/// <summary>Adds element by element.</summary>
internal readonly struct Sum : IElementwise
{
    /// <inheritdoc/>
    public static double Of(double left, double right) => left + right;

    /// <inheritdoc/>
    public static Vector<double> Of(Vector<double> left, Vector<double> right) => left + right;
}
