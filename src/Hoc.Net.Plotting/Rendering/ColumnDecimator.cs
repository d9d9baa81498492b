using OxyPlot;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>
/// Thins a polyline without visible loss: of a run of points in one column of pixels it keeps the first, the lowest,
/// the highest and the last, in their order (U. Jugel et al., M4: a visualization-oriented time series data
/// aggregation, VLDB 7, 2014). A run ends where the line leaves the column, so lines that turn back keep their shape.
/// </summary>
internal sealed class ColumnDecimator(double columnWidth, List<ScreenPoint> output)
{
    private readonly record struct Visit(long Order, ScreenPoint Point);

    private Visit _first;
    private Visit _lowest;
    private Visit _highest;
    private Visit _last;
    private double _column = double.NaN;
    private long _count;

    /// <summary>Takes the next point of the polyline.</summary>
    public void Add(ScreenPoint point)
    {
        var visit = new Visit(_count++, point);
        var column = Math.Floor(point.X / columnWidth);
        if (column != _column)
        {
            Flush();
            _column = column;
            _first = _lowest = _highest = _last = visit;
            return;
        }

        _last = visit;
        if (point.Y < _lowest.Point.Y)
            _lowest = visit;
        if (point.Y > _highest.Point.Y)
            _highest = visit;
    }

    /// <summary>Whether two points are in the same column.</summary>
    public bool IsInOneColumn(ScreenPoint first, ScreenPoint second) =>
        Math.Floor(first.X / columnWidth) == Math.Floor(second.X / columnWidth);

    /// <summary>Takes the points of a strip that lies in one column, as if one after the other.</summary>
    public void Add(ReadOnlySpan<double> xs, ReadOnlySpan<double> ys, PointStrip strip, PixelScale x, PixelScale y)
    {
        var start = _count;
        Add(new ScreenPoint(x.Pixel(xs[0]), y.Pixel(ys[0])));
        _count = start + xs.Length;
        var (low, high) = (y.Pixel(strip.Lowest), y.Pixel(strip.Highest));
        if (Math.Min(low, high) is var least && least < _lowest.Point.Y)
            _lowest = First(xs, ys, least);
        if (Math.Max(low, high) is var most && most > _highest.Point.Y)
            _highest = First(xs, ys, most);
        _last = new Visit(_count - 1, new ScreenPoint(x.Pixel(xs[^1]), y.Pixel(ys[^1])));

        Visit First(ReadOnlySpan<double> xs, ReadOnlySpan<double> ys, double pixel)
        {
            var index = 0;
            while (y.Pixel(ys[index]) != pixel)
                index++;
            return new Visit(start + index, new ScreenPoint(x.Pixel(xs[index]), pixel));
        }
    }

    /// <summary>Writes what is kept of the run in hand; the polyline may end here.</summary>
    public void Flush()
    {
        if (double.IsNaN(_column))
            return;
        _column = double.NaN;

        var (early, late) = _lowest.Order < _highest.Order ? (_lowest, _highest) : (_highest, _lowest);
        output.Add(_first.Point);
        if (early.Order > _first.Order && early.Order < _last.Order)
            output.Add(early.Point);
        if (late.Order > early.Order && late.Order > _first.Order && late.Order < _last.Order)
            output.Add(late.Point);
        if (_last.Order > _first.Order)
            output.Add(_last.Point);
    }
}
