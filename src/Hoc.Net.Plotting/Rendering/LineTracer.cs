using OxyPlot;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>
/// Turns the points of a line into the polylines of the picture: in its px, broken, clipped and thinned.
/// </summary>
internal sealed class LineTracer
{
    private const int ExactPointsPerColumn = 4;

    private readonly SegmentClipper _clipper;
    private readonly double _columnWidth;
    private readonly double _exactCount;
    private readonly List<List<ScreenPoint>> _runs = [];
    private ColumnDecimator? _decimator;
    private List<ScreenPoint>? _run;
    private ScreenPoint _previous;
    private bool _hasPrevious;
    private bool _thin;

    /// <summary>Prepares to trace.</summary>
    /// <param name="bounds">The part of the picture that is seen, in px.</param>
    /// <param name="columnWidth">Width of a column of pixels, in px; above 0.</param>
    public LineTracer(OxyRect bounds, double columnWidth)
    {
        _clipper = new SegmentClipper(bounds);
        _columnWidth = columnWidth;
        _exactCount = ExactPointsPerColumn * bounds.Width / columnWidth;
    }

    /// <summary>
    /// Traces a line. With no more points than four a column, every point inside the bounds is kept as it is.
    /// </summary>
    public List<List<ScreenPoint>> Trace(FigureLine line, PixelScale x, PixelScale y)
    {
        Span<double> xs = stackalloc double[PointBlock.Size];
        Span<double> ys = stackalloc double[PointBlock.Size];
        _thin = line.Count > _exactCount;
        _hasPrevious = false;
        for (var first = 0; first < line.Count; first += PointBlock.Size)
        {
            var count = line.Read(first, xs, ys);
            Trace(xs[..count], ys[..count], x, y);
        }

        EndRun();
        return _runs;
    }

    private void Trace(ReadOnlySpan<double> xs, ReadOnlySpan<double> ys, PixelScale x, PixelScale y)
    {
        for (var first = 0; first < xs.Length; first += PointStrip.Length)
        {
            var count = Math.Min(PointStrip.Length, xs.Length - first);
            var stripX = xs.Slice(first, count);
            var stripY = ys.Slice(first, count);
            if (!TryTraceStrip(stripX, stripY, x, y))
                TracePoints(stripX, stripY, x, y);
        }
    }

    /// <summary>Traces points that stay inside, in one column of pixels, behind others that were inside; false for others.</summary>
    private bool TryTraceStrip(ReadOnlySpan<double> xs, ReadOnlySpan<double> ys, PixelScale x, PixelScale y)
    {
        if (_decimator is null || !_hasPrevious || xs.Length < PointStrip.Length)
            return false;
        var start = new ScreenPoint(x.Pixel(xs[0]), y.Pixel(ys[0]));
        var end = new ScreenPoint(x.Pixel(xs[^1]), y.Pixel(ys[^1]));
        if (!_decimator.IsInOneColumn(start, end) || !PointStrip.TryMeasure(xs, ys, out var strip)
            || !_clipper.Contains(_previous)
            || !_clipper.Contains(new ScreenPoint(start.X, y.Pixel(strip.Lowest)))
            || !_clipper.Contains(new ScreenPoint(end.X, y.Pixel(strip.Highest))))
        {
            return false;
        }

        _decimator.Add(xs, ys, strip, x, y);
        _previous = end;
        return true;
    }

    private void TracePoints(ReadOnlySpan<double> xs, ReadOnlySpan<double> ys, PixelScale x, PixelScale y)
    {
        for (var i = 0; i < xs.Length; i++)
        {
            if (!double.IsFinite(xs[i]) || !double.IsFinite(ys[i]))
            {
                _hasPrevious = false;
                EndRun();
                continue;
            }

            var point = new ScreenPoint(x.Pixel(xs[i]), y.Pixel(ys[i]));
            if (_hasPrevious)
                AddSegment(_previous, point);
            (_previous, _hasPrevious) = (point, true);
        }
    }

    private void AddSegment(ScreenPoint start, ScreenPoint end)
    {
        var (visibleStart, visibleEnd) = (start, end);
        var isInside = _clipper.Contains(start) && _clipper.Contains(end);
        if (!isInside && !_clipper.TryClip(ref visibleStart, ref visibleEnd))
        {
            EndRun();
            return;
        }

        if (_run is null)
        {
            BeginRun();
            AddPoint(visibleStart);
        }

        AddPoint(visibleEnd);
        if (!visibleEnd.Equals(end))
            EndRun();
    }

    private void AddPoint(ScreenPoint point)
    {
        if (_decimator is null)
            _run!.Add(point);
        else
            _decimator.Add(point);
    }

    private void BeginRun()
    {
        _run = [];
        _decimator = _thin ? new ColumnDecimator(_columnWidth, _run) : null;
    }

    private void EndRun()
    {
        _decimator?.Flush();
        if (_run is { Count: > 1 })
            _runs.Add(_run);
        (_run, _decimator) = (null, null);
    }
}
