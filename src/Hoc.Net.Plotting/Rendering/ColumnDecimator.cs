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
