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

    [HocMethod("feround", "gm.feround(mode)", "The rounding of arithmetic: 2, to the nearest number. It cannot be changed here.", Most = 1)]
    public double Rounding(CallArguments call)
    {
        const int present = 0;
        const int nearest = 2;
        int mode = call.Count > 0 ? call.Integer(1, 0, 4) : present;
        if (mode is present or nearest) return nearest;
        throw call.Fault(RuntimeDiagnostics.NotSupported, "arithmetic rounds to the nearest number here.", "Leave the argument out, or pass 2.");
    }

    private static float DistanceToEndlessLine((float X, float Y) d, (float X, float Y) line)
    {
        float length = line.X * line.X + line.Y * line.Y;
        float dot = d.X * line.X + d.Y * line.Y;
        float square = d.X * d.X + d.Y * d.Y - dot * dot / (length == 0 ? 1 : length);
        return square < 0 ? 0 : MathF.Sqrt(square);
    }

    private static double Distance(CallArguments call, bool isEndless)
    {
        (float x, float y) = PointAt(call, 1);
        (float x1, float y1) = PointAt(call, 3);
        (float x2, float y2) = PointAt(call, 5);
        (float X, float Y) d = (x - x1, y - y1);
        (float X, float Y) line = (x2 - x1, y2 - y1);
        float dot = d.X * line.X + d.Y * line.Y;
        float length = line.X * line.X + line.Y * line.Y;
        if (isEndless || (length > 0 && dot >= 0 && dot <= length)) return DistanceToEndlessLine(d, line);
        if (length > 0 && dot > length) d = (x - x2, y - y2);
        return MathF.Sqrt(d.X * d.X + d.Y * d.Y);
    }

    /// <summary>Points of windows have single precision.</summary>
    private static (float X, float Y) PointAt(CallArguments call, int position) =>
        ((float)call.Number(position), (float)call.Number(position + 1));
}
