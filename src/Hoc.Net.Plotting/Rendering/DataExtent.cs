namespace Hoc.Net.Plotting.Rendering;

/// <summary>What a figure's finite points span, and how.</summary>
internal sealed class DataExtent
{
    private double _minimumX = double.PositiveInfinity;
    private double _maximumX = double.NegativeInfinity;
    private double _minimumY = double.PositiveInfinity;
    private double _maximumY = double.NegativeInfinity;

    private DataExtent()
    {
    }

    /// <summary>Extent along x; NaN ends when nothing is finite.</summary>
    public FigureRange X => _minimumX <= _maximumX ? new(_minimumX, _maximumX) : new(double.NaN, double.NaN);

    /// <summary>Extent along y; NaN ends when nothing is finite.</summary>
    public FigureRange Y => _minimumY <= _maximumY ? new(_minimumY, _maximumY) : new(double.NaN, double.NaN);

    /// <summary>Whether every line runs from left to right, as in a picture over time; not for marks alone.</summary>
    public bool RunsAlongX { get; private set; } = true;

    /// <summary>
    /// Measures a figure. With a fixed range of x only the points within it count, so that y fits what is seen; if
    /// there are none, all count.
    /// </summary>
    public static DataExtent Of(Figure figure)
    {
        var everywhere = new FigureRange(double.NegativeInfinity, double.PositiveInfinity);
        if (figure.X.Range is not { } range || !double.IsFinite(range.Minimum) || !double.IsFinite(range.Maximum))
            return Of(figure, everywhere);

        var seen = Of(figure, new(Math.Min(range.Minimum, range.Maximum), Math.Max(range.Minimum, range.Maximum)));
        return double.IsNaN(seen.Y.Minimum) ? Of(figure, everywhere) : seen;
    }

    private static DataExtent Of(Figure figure, FigureRange window)
    {
        var extent = new DataExtent { RunsAlongX = figure.Lines.Count > 0 && !figure.HasEqualScales };
        foreach (var line in figure.Lines)
            extent.Include(line, window);
        foreach (var area in figure.Areas)
            extent.Include(area, window);
        foreach (var mark in figure.Marks)
            extent.Include(mark.X, mark.Y, window);
        return extent;
    }

    private void Include(FigureLine line, FigureRange window)
    {
        Span<double> xs = stackalloc double[PointBlock.Size];
        Span<double> ys = stackalloc double[PointBlock.Size];
        var previous = double.NegativeInfinity;
        for (var first = 0; first < line.Count; first += PointBlock.Size)
        {
            var count = line.Read(first, xs, ys);
            for (var strip = 0; strip < count; strip += PointStrip.Length)
            {
                var length = Math.Min(PointStrip.Length, count - strip);
                var stripX = xs.Slice(strip, length);
                var stripY = ys.Slice(strip, length);
                if (!TryInclude(stripX, stripY, window, ref previous))
                    Include(stripX, stripY, window, ref previous);
            }
        }
    }

    /// <summary>Takes points that run from left to right within the window at once; false for others.</summary>
    private bool TryInclude(ReadOnlySpan<double> xs, ReadOnlySpan<double> ys, FigureRange window, ref double previous)
    {
        if (xs.Length < PointStrip.Length || !PointStrip.TryMeasure(xs, ys, out var strip)
            || xs[0] < window.Minimum || xs[^1] > window.Maximum)
        {
            return false;
        }

        RunsAlongX &= xs[0] >= previous;
        previous = xs[^1];
        Include(xs[0], strip.Lowest, window);
        Include(xs[^1], strip.Highest, window);
        return true;
    }

    private void Include(ReadOnlySpan<double> xs, ReadOnlySpan<double> ys, FigureRange window, ref double previous)
    {
        for (var i = 0; i < xs.Length; i++)
        {
            if (!double.IsFinite(xs[i]) || !double.IsFinite(ys[i]))
                continue;
            RunsAlongX &= xs[i] >= previous;
            previous = xs[i];
            Include(xs[i], ys[i], window);
        }
    }

    private void Include(FigureArea area, FigureRange window)
    {
        for (var i = 0; i < area.X.Length; i++)
            Include(area.X[i], area.Y[i], window);
    }

    private void Include(double x, double y, FigureRange window)
    {
        if (!double.IsFinite(x) || !double.IsFinite(y) || x < window.Minimum || x > window.Maximum)
            return;
        if (x < _minimumX)
            _minimumX = x;
        if (x > _maximumX)
            _maximumX = x;
        if (y < _minimumY)
            _minimumY = y;
        if (y > _maximumY)
            _maximumY = y;
    }
}
