using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes;

/// <summary>HOC's GUIMath: distances of points and lines in a plane.</summary>
[HocClass("GUIMath", "new GUIMath()", "Distances of points and lines in a plane.", Most = 0)]
internal sealed class GeometryObject : HocObject
{
    /// <summary>Makes one.</summary>
    public GeometryObject(CallArguments call) => _ = call;

    [HocMethod("d2line", "gm.d2line(x, y, x1, y1, x2, y2)", "The distance of a point from the endless line through two others.", Least = 6, Most = 6)]
    public double DistanceToLine(CallArguments call) => Distance(call, isEndless: true);

    [HocMethod("d2line_seg", "gm.d2line_seg(x, y, x1, y1, x2, y2)", "The distance of a point from the line between two others.", Least = 6, Most = 6)]
    public double DistanceToSegment(CallArguments call) => Distance(call, isEndless: false);

    [HocMethod("inside", "gm.inside(x, y, left, bottom, right, top)", "1 when a point lies in a rectangle.", Least = 6, Most = 6)]
    public double Inside(CallArguments call)
    {
        (float x, float y) = PointAt(call, 1);
        (float left, float bottom) = PointAt(call, 3);
        (float right, float top) = PointAt(call, 5);
        return x >= left && x <= right && y >= bottom && y <= top ? 1 : 0;
    }

    private static double Distance(CallArguments call, bool isEndless)
    {
        (float x, float y) = PointAt(call, 1);
        (float x1, float y1) = PointAt(call, 3);
        (float x2, float y2) = PointAt(call, 5);
        float lengthSquared = (x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1);
        float along = lengthSquared == 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / lengthSquared;
        if (!isEndless) along = Math.Clamp(along, 0, 1);
        (float dx, float dy) = (x - (x1 + along * (x2 - x1)), y - (y1 + along * (y2 - y1)));
        return MathF.Sqrt(dx * dx + dy * dy);
    }

    /// <summary>Points of windows have single precision.</summary>
    private static (float X, float Y) PointAt(CallArguments call, int position) =>
        ((float)call.Number(position), (float)call.Number(position + 1));
}
