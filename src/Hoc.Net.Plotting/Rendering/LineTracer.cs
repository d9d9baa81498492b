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
        var xs = line.X;
        var ys = line.Y;
        var thin = xs.Length > _exactCount;
        var hasPrevious = false;
        var previous = default(ScreenPoint);
        for (var i = 0; i < xs.Length; i++)
        {
            if (!double.IsFinite(xs[i]) || !double.IsFinite(ys[i]))
            {
                hasPrevious = false;
                EndRun();
                continue;
            }

            var point = new ScreenPoint(x.Pixel(xs[i]), y.Pixel(ys[i]));
            if (hasPrevious)
                AddSegment(previous, point, thin);
            (previous, hasPrevious) = (point, true);
        }

        EndRun();
        return _runs;
    }

    private void AddSegment(ScreenPoint start, ScreenPoint end, bool thin)
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
            BeginRun(thin);
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

    private void BeginRun(bool thin)
    {
        _run = [];
        _decimator = thin ? new ColumnDecimator(_columnWidth, _run) : null;
    }

    private void EndRun()
    {
        _decimator?.Flush();
        if (_run is { Count: > 1 })
            _runs.Add(_run);
        (_run, _decimator) = (null, null);
    }
}
