using System.Collections.Immutable;
using System.Numerics;

namespace Hoc.Net.Plotting;

/// <summary>How a line is drawn: its width and its dashes.</summary>
public sealed record FigureBrush
{
    internal const int BrushCount = 25;
    private const int WidthCount = 5;
    private const double ThinnestWidth = 0.75; // px of 1/96 inch
    private const double WidthPerPixel = 0.75; // px of 1/96 inch for a pixel of NEURON's

    private static readonly ImmutableArray<uint> Patterns = [0x0, 0xcccc, 0xfff0, 0xff00, 0xf000];

    private FigureBrush(double width, ImmutableArray<double> dashes) => (Width, Dashes) = (width, dashes);

    /// <summary>Brush 1, the one of what has no brush of its own: 1.5 px wide, solid.</summary>
    public static FigureBrush Default { get; } = FromIndex(1);

    /// <summary>Width in px of 1/96 inch.</summary>
    public double Width { get; }

    /// <summary>Lengths of dash, gap, dash, gap, ... in px of 1/96 inch; empty for a solid line.</summary>
    public ImmutableArray<double> Dashes { get; }

    /// <summary>
    /// NEURON's brush of this index: the index modulo 5 is the width in pixels (0 the thinnest), modulo 25 divided by 5
    /// the dash pattern; negative means 1. NEURON's pixel is 0.75 px here, and 0.75 px is added, so that brush 0
    /// prints.
    /// </summary>
    public static FigureBrush FromIndex(int index)
    {
        var slot = index < 0 ? 1 : index % BrushCount;
        return FromPattern(Patterns[slot / WidthCount], slot % WidthCount);
    }

    /// <summary>A brush with a dash pattern, as in NEURON's <c>Graph.brush(index, pattern, width)</c>.</summary>
    /// <param name="pattern">
    /// One bit a pixel of dash (1) or gap (0), highest first: 16 bits when it fits, else 31. 0 is solid.
    /// </param>
    /// <param name="width">Width in NEURON's pixels; negative, NaN and infinite mean 0.</param>
    public static FigureBrush FromPattern(uint pattern, double width)
    {
        var pixels = double.IsFinite(width) ? Math.Clamp(width, 0, 1000) : 0;
        return new FigureBrush(ThinnestWidth + WidthPerPixel * pixels, DashesOf(pattern & 0x7fffffff));
    }

    /// <summary>A brush of a dash pattern, as in <see cref="FromPattern"/>, and a width in px of 1/96 inch.</summary>
    internal static FigureBrush WithPattern(uint pattern, double width) => new(width, DashesOf(pattern));

    /// <summary>A solid line of a width in px of 1/96 inch.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The width is not a finite number above 0.</exception>
    public static FigureBrush Solid(double width)
    {
        if (!double.IsFinite(width) || width <= 0)
            throw new ArgumentOutOfRangeException(nameof(width), width, "A line's width is a finite number above 0.");
        return new FigureBrush(width, []);
    }

    /// <inheritdoc/>
    public bool Equals(FigureBrush? other) =>
        other is not null && Width.Equals(other.Width) && Dashes.AsSpan().SequenceEqual(other.Dashes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Width, Dashes.Length);

    /// <summary>Lengths of the pattern's runs of equal bits, from the first dash behind a gap on.</summary>
    private static ImmutableArray<double> DashesOf(uint pattern)
    {
        var bits = pattern > 0xffff ? 31 : 16;
        if (pattern == 0 || BitOperations.PopCount(pattern) == bits)
            return [];

        bool IsDash(int position) => (pattern >> (bits - 1 - position % bits) & 1) != 0;
        var start = 0;
        while (IsDash(start + bits - 1) || !IsDash(start))
            start++;

        var runs = new List<double>();
        for (var i = 0; i < bits; i++)
        {
            if (i == 0 || IsDash(start + i) != IsDash(start + i - 1))
                runs.Add(0);
            runs[^1]++;
        }

        return Shortest([.. runs]);
    }

    /// <summary>Drops repetitions: 2 2 2 2 is 2 2.</summary>
    private static ImmutableArray<double> Shortest(ImmutableArray<double> runs)
    {
        for (var period = 2; period < runs.Length; period += 2)
        {
            if (runs.AsSpan()[period..].SequenceEqual(runs.AsSpan()[..^period]) && runs.Length % period == 0)
                return runs[..period];
        }

        return runs;
    }
}
