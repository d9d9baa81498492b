namespace Hoc.Net.Compat.Comparing;

/// <summary>Compares two lines point by point, or by interpolation where their points lie elsewhere.</summary>
internal static class TraceComparison
{
    /// <summary>Lines of graphs are held in single precision, so what two of its last bits explain is no difference.</summary>
    private const double SinglePrecision = 1.2e-7;

    /// <summary>The largest difference, over the range of the reference.</summary>
    /// <param name="reference">NEURON's line.</param>
    /// <param name="ours">The line of hoc.</param>
    /// <param name="leastRange">The least range that differences are set against.</param>
    /// <returns>Where it is largest and how large it is there; infinity where one is not a number, or where there is nothing to compare.</returns>
    public static TraceDifference Compare(Trace reference, Trace ours, double leastRange = 0)
    {
        if (reference.X.Length == 0 && ours.X.Length == 0) return default;
        if (reference.X.Length == 0 || ours.X.Length == 0) return new TraceDifference(0, double.PositiveInfinity);
        double range = Math.Max(leastRange, RangeOf(reference.Y));
        bool isPointwise = HaveSamePoints(reference.X, ours.X);
        var largest = new TraceDifference(reference.X[0], 0);
        for (int i = 0; i < reference.X.Length; i++)
        {
            double x = reference.X[i];
            if (!isPointwise && (x < ours.X[0] || x > ours.X[^1])) continue;
            double difference = Difference(reference.Y[i], isPointwise ? ours.Y[i] : Interpolated(ours, x), range);
            if (difference > largest.Relative) largest = new TraceDifference(x, difference);
        }

        return largest;
    }

    private static double Difference(double reference, double ours, double range)
    {
        if (reference.Equals(ours)) return 0;
        double difference = Math.Abs(reference - ours) - (SinglePrecision * Math.Abs(reference));
        return double.IsNaN(difference) ? double.PositiveInfinity : Math.Max(0, difference) / range;
    }

    /// <summary>The range of some values; their size where all are equal, and 1 where all are 0.</summary>
    private static double RangeOf(double[] values)
    {
        double[] finite = [.. values.Where(double.IsFinite)];
        if (finite.Length == 0) return 1;
        double range = finite.Max() - finite.Min();
        if (range > 0) return range;
        return finite[0] != 0 ? Math.Abs(finite[0]) : 1;
    }

    private static bool HaveSamePoints(double[] reference, double[] ours)
    {
        if (reference.Length != ours.Length) return false;
        double tolerance = 1e-6 * RangeOf(reference);
        for (int i = 0; i < reference.Length; i++)
        {
            if (Math.Abs(reference[i] - ours[i]) > tolerance) return false;
        }

        return true;
    }

    /// <summary>The value at x of a line whose points are in order; where it jumps, the value behind the jump.</summary>
    private static double Interpolated(Trace line, double x)
    {
        int right = Array.BinarySearch(line.X, x);
        if (right >= 0) return line.Y[right];
        right = ~right;
        if (right == 0) return line.Y[0];
        if (right == line.X.Length) return line.Y[^1];
        double fraction = (x - line.X[right - 1]) / (line.X[right] - line.X[right - 1]);
        return line.Y[right - 1] + (fraction * (line.Y[right] - line.Y[right - 1]));
    }
}
