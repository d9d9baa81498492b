using OxyPlot;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>
/// Cuts segments to a rectangle (Y.-D. Liang, B. A. Barsky, A new concept and method for line clipping, ACM
/// Transactions on Graphics 3, 1984), so that points far outside the picture reach no renderer that computes in
/// single precision.
/// </summary>
internal readonly struct SegmentClipper(OxyRect bounds)
{
    /// <summary>Whether a point lies in the rectangle or on its edge.</summary>
    public bool Contains(ScreenPoint point) =>
        point.X >= bounds.Left && point.X <= bounds.Right && point.Y >= bounds.Top && point.Y <= bounds.Bottom;

    /// <summary>Moves the ends of a segment onto the rectangle; false when no part of it is inside.</summary>
    public bool TryClip(ref ScreenPoint start, ref ScreenPoint end)
    {
        var (dx, dy) = (end.X - start.X, end.Y - start.Y);
        var (enter, leave) = (0.0, 1.0);
        if (!TryEdge(-dx, start.X - bounds.Left, ref enter, ref leave)
            || !TryEdge(dx, bounds.Right - start.X, ref enter, ref leave)
            || !TryEdge(-dy, start.Y - bounds.Top, ref enter, ref leave)
            || !TryEdge(dy, bounds.Bottom - start.Y, ref enter, ref leave))
        {
            return false;
        }

        var origin = start;
        start = Inside(enter > 0 ? new ScreenPoint(origin.X + enter * dx, origin.Y + enter * dy) : start);
        end = Inside(leave < 1 ? new ScreenPoint(origin.X + leave * dx, origin.Y + leave * dy) : end);
        return true;
    }

    /// <summary>Makes up for rounding, which is large for segments from and to afar.</summary>
    private ScreenPoint Inside(ScreenPoint point) =>
        new(Math.Clamp(point.X, bounds.Left, bounds.Right), Math.Clamp(point.Y, bounds.Top, bounds.Bottom));

    /// <summary>Narrows the part [enter, leave] of the segment to the inner side of one edge.</summary>
    private static bool TryEdge(double outward, double distance, ref double enter, ref double leave)
    {
        if (outward == 0)
            return distance >= 0;

        var crossing = distance / outward;
        if (outward < 0)
            enter = Math.Max(enter, crossing);
        else
            leave = Math.Min(leave, crossing);
        return enter <= leave;
    }
}
