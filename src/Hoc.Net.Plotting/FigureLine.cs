namespace Hoc.Net.Plotting;

/// <summary>
/// Points joined by straight lines. A point with a NaN or infinite coordinate breaks the line. The points are copied
/// when the line is made; lines of a figure need not share their x.
/// </summary>
public sealed class FigureLine
{
    private readonly double[] _x;
    private readonly double[] _y;

    /// <summary>Makes a line through points.</summary>
    /// <param name="x">x of each point, in the x axis's unit.</param>
    /// <param name="y">y of each point, in the y axis's unit; as many as <paramref name="x"/>.</param>
    /// <exception cref="ArgumentException">The numbers of x and y differ.</exception>
    public FigureLine(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
        : this(x.ToArray(), y.ToArray())
    {
    }

    private FigureLine(double[] x, double[] y)
    {
        if (x.Length != y.Length)
            throw new ArgumentException($"A line of {x.Length} x and {y.Length} y: there must be as many.", nameof(y));
        (_x, _y) = (x, y);
    }

    /// <summary>The line's name in the legend; empty for none.</summary>
    public string Label { get; set; } = "";

    /// <summary>The line's colour.</summary>
    public FigureColor Color { get; set; } = FigureColor.Default;

    /// <summary>The line's width and dashes.</summary>
    public FigureBrush Brush { get; set; } = FigureBrush.Default;

    /// <summary>x of each point, in the x axis's unit.</summary>
    public ReadOnlySpan<double> X => _x;

    /// <summary>y of each point, in the y axis's unit.</summary>
    public ReadOnlySpan<double> Y => _y;

    /// <summary>The number of points.</summary>
    public int Count => _x.Length;

    /// <summary>Makes a line through points in single precision, as NEURON's Graph keeps them.</summary>
    /// <param name="x">x of each point, in the x axis's unit.</param>
    /// <param name="y">y of each point, in the y axis's unit; as many as <paramref name="x"/>.</param>
    /// <exception cref="ArgumentException">The numbers of x and y differ.</exception>
    public static FigureLine FromSingle(ReadOnlySpan<float> x, ReadOnlySpan<float> y) => new(Widen(x), Widen(y));

    private static double[] Widen(ReadOnlySpan<float> values)
    {
        var wide = new double[values.Length];
        for (var i = 0; i < wide.Length; i++)
            wide[i] = values[i];
        return wide;
    }
}
