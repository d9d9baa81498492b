namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>How NEURON rounds the range of an axis, since the items of an axis count among those of a Graph.</summary>
internal static class AxisRounding
{
    /// <summary>To the nearest tenths of the range's power of ten, then outwards until the number of tenths divides by 3, 4 or 5.</summary>
    public static AxisRange Nearest(float low, float high)
    {
        double unit = Math.Pow(10, Math.Floor(Math.Log10(high - low))) / 10;
        double first = unit * Math.Round(low / unit, MidpointRounding.AwayFromZero);
        double last = unit * Math.Round(high / unit, MidpointRounding.AwayFromZero);
        int count = (int)((last - first) / unit + 0.5);
        int tics;
        while ((tics = Divisor(count)) == 0)
        {
            first -= unit;
            last += unit;
            count += 2;
        }

        return new AxisRange(first, last, tics);
    }

    /// <summary>Inwards to tenths of the range's power of ten (halves, when there are more than twenty of them), then down at the low end until their number divides by 3, 4 or 5.</summary>
    public static AxisRange Inwards(float low, float high)
    {
        const double slack = 0.01;
        double range = high - low;
        double unit = Math.Pow(10, Math.Floor(Math.Log10(range))) / 10;
        double step = (int)(range / unit + 0.5) > 20 ? 5 * unit : unit;
        double first = step * Math.Ceiling(low / step - slack);
        double last = step * Math.Floor(high / step + slack);
        int count = (int)((last - first) / unit + 0.5);
        int tics;
        while ((tics = Divisor(count)) == 0)
        {
            first -= unit;
            count++;
        }

        return new AxisRange(first, last, tics);
    }

    /// <summary>Outwards to two digits of the range, as "View = plot" does.</summary>
    public static (float Low, float High) Outwards(float low, float high)
    {
        double range = high > low ? high - low : Math.Abs(low);
        double unit = Math.Pow(10, Math.Floor(Math.Log10(range)) - 1);
        return ((float)(unit * Math.Floor(low / unit)), (float)(unit * Math.Ceiling(high / unit)));
    }

    private static int Divisor(int count) => count % 3 == 0 ? 3 : count % 4 == 0 ? 4 : count % 5 == 0 ? 5 : 0;
}
