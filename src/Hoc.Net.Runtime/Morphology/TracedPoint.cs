namespace Hoc.Net.Runtime.Morphology;

/// <summary>A point of a reconstruction file.</summary>
/// <param name="X">µm.</param>
/// <param name="Y">µm.</param>
/// <param name="Z">µm.</param>
/// <param name="Diameter">µm.</param>
internal readonly record struct TracedPoint(double X, double Y, double Z, double Diameter)
{
    /// <summary>The line of the file, from 1.</summary>
    public int Line { get; init; }

    /// <summary>The text of that line.</summary>
    public string Text { get; init; } = "";

    /// <summary>The number that the file gives the point.</summary>
    public double Id { get; init; }

    /// <summary>The number of the point that it continues, negative for none.</summary>
    public double Parent { get; init; }

    /// <summary>What it belongs to: 1 soma, 2 axon, 3 dendrite, 4 apical dendrite.</summary>
    public double Type { get; init; }

    /// <summary>The distance (µm) to another point.</summary>
    public double DistanceTo(in TracedPoint other)
    {
        (double x, double y, double z) = (X - other.X, Y - other.Y, Z - other.Z);
        return Math.Sqrt(x * x + y * y + z * z);
    }

    /// <summary>The distance (µm) to another point as seen along the z axis.</summary>
    public double FlatDistanceTo(in TracedPoint other)
    {
        (double x, double y) = (X - other.X, Y - other.Y);
        return Math.Sqrt(x * x + y * y);
    }

    /// <summary>Whether both are at the same place.</summary>
    public bool IsAt(in TracedPoint other) =>
        Tolerance.AreEqual(X, other.X) && Tolerance.AreEqual(Y, other.Y) && Tolerance.AreEqual(Z, other.Z);
}
