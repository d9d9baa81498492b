using System.Runtime.Intrinsics;

namespace Hoc.Net.Plotting;

/// <summary>
/// Points joined by straight lines. A point with a NaN or infinite coordinate breaks the line. The points are copied
/// when the line is made; lines of a figure need not share their x.
/// </summary>
public sealed class FigureLine
{
    private readonly ReadOnlyMemory<float> _singleX;
    private readonly ReadOnlyMemory<float> _singleY;
    private double[]? _x;
    private double[]? _y;

    /// <summary>Makes a line through points.</summary>
    /// <param name="x">x of each point, in the x axis's unit.</param>
    /// <param name="y">y of each point, in the y axis's unit; as many as <paramref name="x"/>.</param>
    /// <exception cref="ArgumentException">The numbers of x and y differ.</exception>
    public FigureLine(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        RequireAsMany(x.Length, y.Length);
        (_x, _y, Count) = (x.ToArray(), y.ToArray(), x.Length);
    }

    private FigureLine(ReadOnlyMemory<float> x, ReadOnlyMemory<float> y)
    {
        RequireAsMany(x.Length, y.Length);
        (_singleX, _singleY, Count) = (x, y, x.Length);
    }

    /// <summary>The line's name in the legend; empty for none.</summary>
    public string Label { get; set; } = "";

    /// <summary>The line's colour.</summary>
    public FigureColor Color { get; set; } = FigureColor.Default;

    /// <summary>The line's width and dashes.</summary>
    public FigureBrush Brush { get; set; } = FigureBrush.Default;

    /// <summary>x of each point, in the x axis's unit.</summary>
    public ReadOnlySpan<double> X => _x ??= Widen(_singleX.Span);

    /// <summary>y of each point, in the y axis's unit.</summary>
    public ReadOnlySpan<double> Y => _y ??= Widen(_singleY.Span);

    /// <summary>The number of points.</summary>
    public int Count { get; }

    /// <summary>Makes a line through points in single precision, as NEURON's Graph keeps them.</summary>
    /// <param name="x">x of each point, in the x axis's unit.</param>
    /// <param name="y">y of each point, in the y axis's unit; as many as <paramref name="x"/>.</param>
    /// <exception cref="ArgumentException">The numbers of x and y differ.</exception>
    public static FigureLine FromSingle(ReadOnlySpan<float> x, ReadOnlySpan<float> y) => new(x.ToArray(), y.ToArray());

    /// <summary>
    /// A line over points that stay where they are: millions of them are not copied for a picture. They must not change
    /// before it is written.
    /// </summary>
    internal static FigureLine Over(ReadOnlyMemory<float> x, ReadOnlyMemory<float> y) => new(x, y);

    /// <summary>Copies points from an index on, as many as there are and as the places hold; gives their number.</summary>
    /// <param name="first">The first point.</param>
    /// <param name="x">Takes x.</param>
    /// <param name="y">Takes y; as long as <paramref name="x"/>.</param>
    internal int Read(int first, Span<double> x, Span<double> y)
    {
        var count = Math.Min(Count - first, x.Length);
        if (_x is not null)
            _x.AsSpan(first, count).CopyTo(x);
        else
            Widen(_singleX.Span.Slice(first, count), x);
        if (_y is not null)
            _y.AsSpan(first, count).CopyTo(y);
        else
            Widen(_singleY.Span.Slice(first, count), y);
        return count;
    }

    private static void RequireAsMany(int x, int y)
    {
        if (x != y)
            throw new ArgumentException($"A line of {x} x and {y} y: there must be as many.", nameof(y));
    }

    private static double[] Widen(ReadOnlySpan<float> values)
    {
        var wide = new double[values.Length];
        Widen(values, wide);
        return wide;
    }

    private static void Widen(ReadOnlySpan<float> values, Span<double> wide)
    {
        var width = Vector256<float>.Count;
        var i = 0;
        for (; i <= values.Length - width; i += width)
        {
            var (lower, upper) = Vector256.Widen(Vector256.Create(values[i..]));
            lower.CopyTo(wide[i..]);
            upper.CopyTo(wide[(i + width / 2)..]);
        }

        for (; i < values.Length; i++)
            wide[i] = values[i];
    }
}
