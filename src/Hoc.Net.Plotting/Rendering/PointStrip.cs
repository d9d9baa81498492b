using System.Runtime.Intrinsics;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>
/// A few adjacent points taken together: lines of millions of points have hundreds in a column of pixels, and of those that run from left
/// to right only the ends and the extremes matter.
/// </summary>
/// <param name="Lowest">The smallest y.</param>
/// <param name="Highest">The largest y.</param>
internal readonly record struct PointStrip(double Lowest, double Highest)
{
    /// <summary>Points a strip; they fill vectors of all widths.</summary>
    public const int Length = 32;

    /// <summary>Measures as many points as a strip has; false where one is not finite or an x falls.</summary>
    public static bool TryMeasure(ReadOnlySpan<double> x, ReadOnlySpan<double> y, out PointStrip strip)
    {
        var width = Vector256<double>.Count;
        var rises = Vector256.LessThanOrEqual(Vector256.Create(x[(Length - width - 1)..]), Vector256.Create(x[(Length - width)..]));
        var lowest = Vector256.Create(y);
        var (highest, nothing) = (lowest, lowest - lowest); // infinity - infinity is no number, nor is NaN - NaN
        for (var i = width; i < Length; i += width)
        {
            rises &= Vector256.LessThanOrEqual(Vector256.Create(x[(i - width)..]), Vector256.Create(x[(i - width + 1)..]));
            var some = Vector256.Create(y[i..]);
            (lowest, highest) = (Vector256.Min(lowest, some), Vector256.Max(highest, some));
            nothing += some - some;
        }

        (double least, double most) = (lowest[0], highest[0]);
        for (var lane = 1; lane < width; lane++)
            (least, most) = (Math.Min(least, lowest[lane]), Math.Max(most, highest[lane]));
        strip = new PointStrip(least, most);
        return rises.AsInt64() == Vector256<long>.AllBitsSet && nothing == Vector256<double>.Zero
            && double.IsFinite(x[0]) && double.IsFinite(x[Length - 1]);
    }
}
