namespace Hoc.Net.Runtime.Morphology;

/// <summary>A contour at a hundred equal steps round it, and its middle.</summary>
/// <remarks>The steps are those of the contour as seen along the z axis, from its first point to its last; the way back is left out, as in NEURON.</remarks>
internal sealed class Outline
{
    private const int Steps = 100;

    /// <summary>Goes round a contour.</summary>
    public Outline(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> z)
    {
        double[] way = new double[x.Length];
        for (int i = 1; i < way.Length; i++)
        {
            (double dx, double dy) = (x[i] - x[i - 1], y[i] - y[i - 1]);
            way[i] = way[i - 1] + Math.Sqrt(dx * dx + dy * dy);
        }

        double[] places = new double[Steps + 1];
        double step = way[^1] / Steps;
        for (int i = 0; i < places.Length; i++) places[i] = i * step;
        X = Line.Interpolate(places, way, x);
        Y = Line.Interpolate(places, way, y);
        Z = Line.Interpolate(places, way, z);
        Center = new TracedPoint(Line.Mean(X), Line.Mean(Y), Line.Mean(Z), 0);
    }

    /// <summary>Goes round the contour of a branch.</summary>
    public Outline(TracedBranch contour)
        : this(Line.Of(contour, point => point.X), Line.Of(contour, point => point.Y), Line.Of(contour, point => point.Z))
    {
    }

    /// <summary>µm.</summary>
    public double[] X { get; }

    /// <summary>µm.</summary>
    public double[] Y { get; }

    /// <summary>µm.</summary>
    public double[] Z { get; }

    /// <summary>The mean of its points.</summary>
    public TracedPoint Center { get; }

    /// <summary>The point halfway along the middles of a stack of contours.</summary>
    public static TracedPoint CenterOf(TracedBranch soma)
    {
        List<TracedPoint> centers = [new Outline(soma).Center];
        List<double> way = [0];
        foreach (TracedBranch contour in soma.Stack)
        {
            TracedPoint center = new Outline(contour).Center;
            way.Add(way[^1] + center.DistanceTo(centers[^1]));
            centers.Add(center);
        }

        double half = way[^1] / 2;
        if (half == 0) return centers[0];
        int i = way.FindIndex(length => length > half);
        double part = (half - way[i - 1]) / (way[i] - way[i - 1]);
        return new TracedPoint(
            part * centers[i].X + (1 - part) * centers[i - 1].X,
            part * centers[i].Y + (1 - part) * centers[i - 1].Y,
            part * centers[i].Z + (1 - part) * centers[i - 1].Z,
            0);
    }
}
