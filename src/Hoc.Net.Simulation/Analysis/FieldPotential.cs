namespace Hoc.Net.Simulation.Analysis;

/// <summary>
/// Extracellular potentials of currents in an infinite homogeneous medium, as for local field potentials (G. R. Holt, C. Koch: Electrical interactions via the
/// extracellular potential near cell bodies, J. Comput. Neurosci. 6 (1999) 169-184; C. Gold, D. A. Henze, C. Koch, G. Buzsáki: On the origin of the extracellular
/// action potential waveform, J. Neurophysiol. 95 (2006) 3113-3128).
/// </summary>
public static class FieldPotential
{
    /// <summary>The potential, mV, of a current of 1 nA from a point.</summary>
    /// <param name="distance">How far away, µm.</param>
    /// <param name="conductivity">Of the medium, S/m; about 0.3 in brain tissue.</param>
    public static double OfPoint(double distance, double conductivity) => 1 / (4 * Math.PI * conductivity * distance);

    /// <summary>The potential, mV, of a current of 1 nA that leaves a straight line evenly.</summary>
    /// <param name="from">One end, µm.</param>
    /// <param name="to">The other end, µm.</param>
    /// <param name="at">Where the potential is measured, µm.</param>
    /// <param name="least">The least distance from the line that counts, µm, such as the radius of the cable: nearer places count as that far away.</param>
    /// <param name="conductivity">Of the medium, S/m.</param>
    public static double OfLine(
        (double X, double Y, double Z) from, (double X, double Y, double Z) to, (double X, double Y, double Z) at, double least, double conductivity)
    {
        var (ax, ay, az) = (to.X - from.X, to.Y - from.Y, to.Z - from.Z);
        var length = Math.Sqrt(ax * ax + ay * ay + az * az);
        var (bx, by, bz) = (at.X - to.X, at.Y - to.Y, at.Z - to.Z);
        if (length == 0)
            return OfPoint(Math.Max(least, Math.Sqrt(bx * bx + by * by + bz * bz)), conductivity);
        var beyond = (bx * ax + by * ay + bz * az) / length; // along the line, from its second end
        var whole = beyond + length; // from its first end
        var radius = Math.Max(least, Math.Sqrt(Math.Max(0, bx * bx + by * by + bz * bz - beyond * beyond)));
        return OfPoint(length, conductivity) * Logarithm(beyond, whole, radius);
    }

    /// <summary>ln((√(h² + r²) - h) / (√(l² + r²) - l)), in the form that loses no digits.</summary>
    private static double Logarithm(double h, double l, double r) => h switch
    {
        > 0 => Math.Log((Math.Sqrt(l * l + r * r) + l) / (Math.Sqrt(h * h + r * r) + h)),
        < 0 when l < 0 => Math.Log((Math.Sqrt(h * h + r * r) - h) / (Math.Sqrt(l * l + r * r) - l)),
        _ => Math.Log((Math.Sqrt(h * h + r * r) - h) * (Math.Sqrt(l * l + r * r) + l) / (r * r)),
    };
}
