namespace Hoc.Net.Plotting.Rendering;

/// <summary>Finds a range that can be drawn: finite, increasing, and wide enough for its ticks to differ.</summary>
internal static class AxisFit
{
    /// <summary>Values beyond this are drawn as this; the width of a range then stays finite.</summary>
    public const double Largest = 1e300;

    private const double NarrowestRelative = 1e-7; // of the larger end: single precision resolves no more
    private const double NarrowestAbsolute = 1e-290;
    private const double FlatMargin = 0.05; // of the value of data that are all the same

    /// <summary>The range an axis shows.</summary>
    /// <param name="wished">The range asked for, or null to fit one around the data.</param>
    /// <param name="extent">The data's extent along the axis; NaN ends when there are none.</param>
    /// <param name="margin">What to leave free at each end, as a fraction of the data's width.</param>
    public static FigureRange Fit(FigureRange? wished, FigureRange extent, double margin)
    {
        if (wished is { } range && double.IsFinite(range.Minimum) && double.IsFinite(range.Maximum))
            return Widen(Bounded(range));
        if (double.IsNaN(extent.Minimum))
            return new FigureRange(0, 1);

        var data = Bounded(extent);
        var widened = Widen(data);
        var free = margin * (data.Maximum - data.Minimum);
        return widened != data ? widened : Bounded(new FigureRange(data.Minimum - free, data.Maximum + free));
    }

    private static FigureRange Bounded(FigureRange range)
    {
        var first = Math.Clamp(range.Minimum, -Largest, Largest);
        var second = Math.Clamp(range.Maximum, -Largest, Largest);
        return new FigureRange(Math.Min(first, second), Math.Max(first, second));
    }

    private static FigureRange Widen(FigureRange range)
    {
        var magnitude = Math.Max(Math.Abs(range.Minimum), Math.Abs(range.Maximum));
        if (range.Maximum - range.Minimum > Math.Max(magnitude * NarrowestRelative, NarrowestAbsolute))
            return range;

        var middle = range.Minimum + (range.Maximum - range.Minimum) / 2;
        var half = magnitude > NarrowestAbsolute ? magnitude * FlatMargin : 1;
        return new FigureRange(middle - half, middle + half);
    }
}
