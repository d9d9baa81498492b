using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Geometry;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>The points of a section as a Shape sees them, and any part of them.</summary>
internal sealed class ShapeTrace
{
    private readonly (double X, double Y)[] _points;
    private readonly double[] _diameters;
    private readonly double[] _arcs; // fractions of the length from the end nearest to the root

    /// <summary>Looks at a section, which has points.</summary>
    /// <param name="section">The section.</param>
    /// <param name="projection">How points are seen.</param>
    /// <param name="start">Where the first is drawn.</param>
    /// <param name="scale">How much longer than it is the section is drawn.</param>
    public ShapeTrace(Section section, ShapeProjection projection, (double X, double Y) start, double scale)
    {
        SectionPoints points = section.Points;
        int count = points.Count;
        (_points, _diameters, _arcs) = (new (double, double)[count], new double[count], new double[count]);
        (double firstX, double firstY) = (0, 0);
        double length = count > 0 ? points.ArcLength(count - 1) : 0;
        for (int i = 0; i < count; i++)
        {
            (double x, double y) = projection.Of(points[i]);
            if (i == 0) (firstX, firstY) = (x, y);
            _points[i] = (start.X + scale * (x - firstX), start.Y + scale * (y - firstY));
            _diameters[i] = points[i].Diameter;
            _arcs[i] = length > 0 ? points.ArcLength(i) / length : 0;
        }
    }

    /// <summary>The rectangle around it, a micrometre wider than the radius on each side.</summary>
    public (double X1, double X2, double Y1, double Y2) Extent
    {
        get
        {
            var (x1, x2, y1, y2) = (double.PositiveInfinity, double.NegativeInfinity, double.PositiveInfinity, double.NegativeInfinity);
            for (int i = 0; i < _points.Length; i++)
            {
                double radius = _diameters[i] / 2 + 1;
                (x1, x2) = (Math.Min(x1, _points[i].X - radius), Math.Max(x2, _points[i].X + radius));
                (y1, y2) = (Math.Min(y1, _points[i].Y - radius), Math.Max(y2, _points[i].Y + radius));
            }

            return (x1, x2, y1, y2);
        }
    }

    /// <summary>The first and the last point.</summary>
    public ((double X, double Y) First, (double X, double Y) Last) Ends => (_points[0], _points[^1]);

    /// <summary>The point and the diameter at a fraction of the length.</summary>
    public (double X, double Y, double Diameter) At(double arc)
    {
        int after = 1;
        while (after < _arcs.Length - 1 && _arcs[after] < arc) after++;
        double span = _arcs[after] - _arcs[after - 1];
        double share = span > 0 ? Math.Clamp((arc - _arcs[after - 1]) / span, 0, 1) : 0;
        ((double x1, double y1), (double x2, double y2)) = (_points[after - 1], _points[after]);
        return (x1 + share * (x2 - x1), y1 + share * (y2 - y1), _diameters[after - 1] + share * (_diameters[after] - _diameters[after - 1]));
    }

    /// <summary>How far a point is, and the fraction of the length where it is that far; the first such place.</summary>
    public (double Distance, double Arc) Nearest(double x, double y)
    {
        (double Distance, double Arc) nearest = (double.PositiveInfinity, 0);
        for (int i = 1; i < _points.Length; i++)
        {
            ((double x1, double y1), (double x2, double y2)) = (_points[i - 1], _points[i]);
            (double dx, double dy) = (x2 - x1, y2 - y1);
            double square = dx * dx + dy * dy;
            double share = square > 0 ? Math.Clamp(((x - x1) * dx + (y - y1) * dy) / square, 0, 1) : 0;
            double distance = double.Hypot(x - x1 - share * dx, y - y1 - share * dy);
            if (distance < nearest.Distance) nearest = (distance, _arcs[i - 1] + share * (_arcs[i] - _arcs[i - 1]));
        }

        return nearest;
    }

    /// <summary>The points from one fraction of the length to another, both ends among them.</summary>
    public List<(double X, double Y, double Diameter)> Between(double from, double to)
    {
        List<(double X, double Y, double Diameter)> part = [At(from)];
        for (int i = 0; i < _arcs.Length; i++)
            if (_arcs[i] > from && _arcs[i] < to) part.Add((_points[i].X, _points[i].Y, _diameters[i]));
        part.Add(At(to));
        return part;
    }
}
