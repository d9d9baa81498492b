using OxyPlot.Axes;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>Where the values of an axis are in the picture.</summary>
/// <param name="Scale">px a unit of the axis.</param>
/// <param name="Offset">The value at px 0.</param>
internal readonly record struct PixelScale(double Scale, double Offset)
{
    private const double Farthest = 1e100; // px; keeps what is computed from it finite

    /// <summary>The scale of an axis that is laid out.</summary>
    public static PixelScale Of(Axis axis) => new(axis.Scale, axis.Offset);

    /// <summary>px of a finite value.</summary>
    public double Pixel(double value) => Math.Clamp((value - Offset) * Scale, -Farthest, Farthest);
}
