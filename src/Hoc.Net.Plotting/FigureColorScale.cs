namespace Hoc.Net.Plotting;

/// <summary>A bar beside the plot area that tells which colours stand for which values.</summary>
/// <param name="Low">The value at its lower end.</param>
/// <param name="High">The value at its upper end.</param>
/// <param name="Colors">The colours from low to high, of equal ranges; at least one.</param>
public sealed record FigureColorScale(double Low, double High, IReadOnlyList<FigureColor> Colors)
{
    /// <summary>The quantity; empty for none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The quantity's unit; empty for none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Dark blue over magenta and orange to yellow: brightness grows with the value, also in black and white.</summary>
    public static IReadOnlyList<FigureColor> DefaultColors { get; } = Ramp(
        [(0x0d, 0x08, 0x87), (0x5b, 0x02, 0xa3), (0x9a, 0x17, 0x9b), (0xcb, 0x46, 0x78), (0xeb, 0x77, 0x52), (0xfb, 0xb1, 0x31), (0xf7, 0xd9, 0x2c)],
        count: 64);

    /// <summary>The colour of a value: the nearest end for one outside the scale, gray for one that is no number.</summary>
    public FigureColor ColorOf(double value)
    {
        const byte gray = 0xb0;
        double place = (value - Low) / (High - Low);
        if (double.IsNaN(place) || Colors.Count == 0) return FigureColor.FromRgb(gray, gray, gray);
        return Colors[(int)Math.Clamp(place * Colors.Count, 0, Colors.Count - 1)];
    }

    private static FigureColor[] Ramp((int Red, int Green, int Blue)[] stops, int count)
    {
        var colors = new FigureColor[count];
        for (var i = 0; i < count; i++)
        {
            var place = (double)i / (count - 1) * (stops.Length - 1);
            var stop = Math.Min((int)place, stops.Length - 2);
            var (before, after) = (stops[stop], stops[stop + 1]);
            byte Mix(int from, int to) => (byte)Math.Round(from + (place - stop) * (to - from));
            colors[i] = FigureColor.FromRgb(Mix(before.Red, after.Red), Mix(before.Green, after.Green), Mix(before.Blue, after.Blue));
        }

        return colors;
    }
}
