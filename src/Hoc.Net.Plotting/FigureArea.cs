namespace Hoc.Net.Plotting;

/// <summary>A filled polygon, such as the outline of a piece of a neuron. It is drawn below the lines.</summary>
public sealed class FigureArea
{
    private readonly double[] _x;
    private readonly double[] _y;

    /// <summary>Makes an area from the corners of its outline.</summary>
    /// <param name="x">x of each corner, in the x axis's unit.</param>
    /// <param name="y">y of each corner, in the y axis's unit; as many as <paramref name="x"/>.</param>
    /// <param name="color">What it is filled with.</param>
    /// <exception cref="ArgumentException">The numbers of x and y differ.</exception>
    public FigureArea(ReadOnlySpan<double> x, ReadOnlySpan<double> y, FigureColor color)
    {
        if (x.Length != y.Length)
            throw new ArgumentException($"An area of {x.Length} x and {y.Length} y: there must be as many.", nameof(y));
        (_x, _y, Color) = (x.ToArray(), y.ToArray(), color);
    }

    /// <summary>What it is filled with.</summary>
    public FigureColor Color { get; }

    /// <summary>x of each corner, in the x axis's unit. An area with a corner that is not finite is not drawn.</summary>
    public ReadOnlySpan<double> X => _x;

    /// <summary>y of each corner, in the y axis's unit.</summary>
    public ReadOnlySpan<double> Y => _y;
}
