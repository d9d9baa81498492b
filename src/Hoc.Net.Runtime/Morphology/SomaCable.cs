using Hoc.Net.Runtime.Numerics;

namespace Hoc.Net.Runtime.Morphology;

/// <summary>
/// The cable that stands for a soma drawn as a contour: it lies along the contour's longest axis, the principal axis of its points, and its
/// diameters are the widths of the contour across it, at 21 places. A soma drawn in several planes becomes a circle in each.
/// </summary>
internal static class SomaCable
{
    private const double Intervals = 20;

    /// <summary>The points of the cable.</summary>
    /// <returns>Null when the contour has no extent in two directions, so that no axes can be found.</returns>
    public static List<TracedPoint>? OfContour(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> z)
    {
        var outline = new Outline(x, y, z);
        double[][] points = Centered(outline);
        if (FindAxes(points) is not ({ } major, { } minor)) return null;
        double[] along = Projected(points, major);
        double[] across = Projected(points, minor);
        int far = Line.IndexOfLargest(along);
        (along, across) = (Line.StartingAt(along, far), Line.StartingAt(across, far));
        int near = Line.IndexOfLeast(along);
        var there = new Side(along.AsSpan(..near), across.AsSpan(..near), isReversed: true);
        var back = new Side(along.AsSpan(near..), across.AsSpan(near..), isReversed: false);
        double[] places = PlacesBetween([.. there.Along, .. back.Along]);
        if (places.Length < 2) return null;
        return Points(outline.Center, major, places, there.WidthsAt(places), back.WidthsAt(places));
    }

    /// <summary>A circle for each contour of a stack: its middle, and the mean of what its length and its points tell of its diameter.</summary>
    public static TracedPoint Circle(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> z)
    {
        double perimeter = 0;
        for (int i = 0; i < x.Length; i++)
        {
            int next = (i + 1) % x.Length;
            (double dx, double dy, double dz) = (x[i] - x[next], y[i] - y[next], z[i] - z[next]);
            perimeter += Math.Sqrt(dx * dx + dy * dy + dz * dz);
        }

        var outline = new Outline(x, y, z);
        TracedPoint center = outline.Center;
        double[] radii = new double[outline.X.Length];
        for (int i = 0; i < radii.Length; i++)
        {
            (double dx, double dy, double dz) = (outline.X[i] - center.X, outline.Y[i] - center.Y, outline.Z[i] - center.Z);
            radii[i] = Math.Sqrt(dx * dx + dy * dy + dz * dz);
        }

        return center with { Diameter = Line.Mean(radii) + perimeter / (2 * Math.PI) };
    }

    private static double[][] Centered(Outline outline)
    {
        TracedPoint center = outline.Center;
        return
        [
            [.. outline.X.Select(x => x - center.X)],
            [.. outline.Y.Select(y => y - center.Y)],
            [.. outline.Z.Select(z => z - center.Z)],
        ];
    }

    /// <summary>The axis of the largest eigenvalue of the points' scatter, and that of the middle one, laid into the plane.</summary>
    private static (double[]? Major, double[]? Minor) FindAxes(double[][] points)
    {
        if (!PrincipalAxes.TryFind(points, out FullMatrix vectors, out double[] values)) return default;
        int largest = Line.IndexOfLargest(values);
        int middle = 3 - Line.IndexOfLeast(values) - largest;
        if (middle is < 0 or > 2) return default;
        double[] major = Column(vectors, largest);
        double[] minor = Column(vectors, middle);
        minor[2] = 0;
        double length = Math.Sqrt(minor[0] * minor[0] + minor[1] * minor[1] + minor[2] * minor[2]);
        if (length == 0) return default;
        for (int i = 0; i < 3; i++) minor[i] /= length;
        return (major, minor);
    }

    private static double[] Column(FullMatrix matrix, int column) => [matrix[0, column], matrix[1, column], matrix[2, column]];

    private static double[] Projected(double[][] points, double[] axis)
    {
        double[] result = new double[points[0].Length];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = RowArithmetic.Dot([points[0][i], points[1][i], points[2][i]], axis);
        }

        return result;
    }

    private static double[] PlacesBetween(double[] along)
    {
        if (along.Length < 4) return [];
        Array.Sort(along);
        (double first, double last) = (along[1], along[^2]);
        double step = (last - first) / Intervals;
        if (!(step > 0)) return [];
        double[] places = new double[(int)Math.Floor((last - first) / step + 1e-9) + 1];
        for (int i = 0; i < places.Length; i++) places[i] = first + i * step;
        return places;
    }

    private static List<TracedPoint> Points(TracedPoint center, double[] major, double[] places, double[] one, double[] other)
    {
        double[] diameters = new double[places.Length];
        for (int i = 0; i < diameters.Length; i++) diameters[i] = Math.Abs(one[i] - other[i]);
        diameters[0] = (diameters[0] + diameters[1]) / 2; // an end has no width
        diameters[^1] = (diameters[^1] + diameters[^2]) / 2;
        var points = new List<TracedPoint>(places.Length);
        for (int i = 0; i < places.Length; i++)
        {
            points.Add(new TracedPoint(
                major[0] * places[i] + center.X,
                major[1] * places[i] + center.Y,
                major[2] * places[i] + center.Z,
                diameters[i]));
        }

        return points;
    }

    /// <summary>One side of the contour between its ends, made convex: what goes back along the axis is left out.</summary>
    private readonly ref struct Side
    {
        private readonly List<double> _along;
        private readonly List<double> _across;

        public Side(ReadOnlySpan<double> along, ReadOnlySpan<double> across, bool isReversed)
        {
            _along = [.. along];
            _across = [.. across];
            if (isReversed)
            {
                _along.Reverse();
                _across.Reverse();
            }

            for (int i = _along.Count - 1; i > 0; i--)
            {
                if (!Tolerance.IsAtMost(_along[i], _along[i - 1])) continue;
                _along.RemoveAt(i);
                _across.RemoveAt(i);
                if (i != _along.Count) i++;
            }
        }

        public IReadOnlyList<double> Along => _along;

        public double[] WidthsAt(double[] places) => Line.Interpolate(places, [.. _along], [.. _across]);
    }
}
