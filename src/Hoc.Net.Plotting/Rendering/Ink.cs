using OxyPlot;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>The look of a figure in a theme: sizes in px of 1/96 inch, and colours.</summary>
internal sealed class Ink
{
    public const double TitleSize = 15;
    public const double AxisTitleSize = 13;
    public const double TickLabelSize = 12;
    public const double AxisLineWidth = 1;
    public const double GridLineWidth = 0.5;

    private const double LeastContrast = 3; // W3C, Web Content Accessibility Guidelines 2.1, criterion 1.4.11
    private const double DarkestGray = 0.2; // relative luminance of the lightest colour in black and white

    private readonly FigureTheme _theme;
    private readonly FigurePalette _palette;
    private readonly List<OxyColor> _told = []; // colours of lines in the order in which they came

    public Ink(FigureTheme theme, FigurePalette palette)
    {
        (_theme, _palette) = (theme, palette);
        bool isDark = theme == FigureTheme.Dark;
        Ground = isDark ? OxyColor.FromRgb(0x1c, 0x1e, 0x22) : OxyColors.White;
        Text = isDark ? OxyColor.FromRgb(0xe6, 0xe6, 0xe6) : OxyColor.FromRgb(0x20, 0x20, 0x20);
        AxisLine = isDark ? OxyColor.FromRgb(0xb0, 0xb0, 0xb0) : OxyColor.FromRgb(0x40, 0x40, 0x40);
        GridLine = isDark ? OxyColor.FromRgb(0x3c, 0x40, 0x46) : OxyColor.FromRgb(0xd8, 0xd8, 0xd8);
    }

    /// <summary>What is behind all.</summary>
    public OxyColor Ground { get; }

    public OxyColor Text { get; }

    public OxyColor AxisLine { get; }

    public OxyColor GridLine { get; }

    /// <summary>A colour of the figure as this theme shows it.</summary>
    public OxyColor Of(FigureColor color)
    {
        var direct = _palette.Resolve(color);
        var plain = OxyColor.FromRgb(direct.Red, direct.Green, direct.Blue);
        return _theme switch
        {
            FigureTheme.Dark => plain == OxyColors.White ? Ground : Lightened(plain),
            FigureTheme.Mono => Gray(plain),
            _ => plain,
        };
    }

    /// <summary>A colour that stands for a value: lightened a little on a dark ground, gray in black and white.</summary>
    public OxyColor OfValue(FigureColor color)
    {
        const double lift = 0.25; // how far what is dark is lightened on a dark ground
        const double reach = 0.85; // the lightest gray is still seen on white
        var direct = _palette.Resolve(color);
        var plain = OxyColor.FromRgb(direct.Red, direct.Green, direct.Blue);
        if (_theme == FigureTheme.Light) return plain;
        if (_theme == FigureTheme.Dark) return OxyColor.Interpolate(plain, OxyColors.White, lift * (1 - Luminance(plain)));
        var level = (byte)Math.Round(byte.MaxValue * reach * Math.Pow(Luminance(plain), 1 / 2.2));
        return OxyColor.FromRgb(level, level, level);
    }

    /// <summary>The dashes of a line: its own, or in black and white those that tell its colour from others.</summary>
    public FigureBrush BrushOf(FigureLine line)
    {
        if (_theme != FigureTheme.Mono || line.Brush.Dashes.Length > 0) return line.Brush;
        ReadOnlySpan<uint> patterns = [0, 0xff00, 0xcccc, 0xff18, 0xfff0];
        var color = _palette.Resolve(line.Color);
        var plain = OxyColor.FromRgb(color.Red, color.Green, color.Blue);
        var index = _told.IndexOf(plain);
        if (index < 0)
        {
            index = _told.Count;
            _told.Add(plain);
        }

        return FigureBrush.WithPattern(patterns[index % patterns.Length], line.Brush.Width);
    }

    private static OxyColor Gray(OxyColor color)
    {
        if (color == OxyColors.White) return color;
        var level = (byte)Math.Round(byte.MaxValue * Math.Pow(Math.Min(Luminance(color), DarkestGray), 1 / 2.2));
        return OxyColor.FromRgb(level, level, level);
    }

    private OxyColor Lightened(OxyColor color)
    {
        const double step = 0.1;
        var mixed = color;
        for (var share = step; Contrast(mixed) < LeastContrast && share <= 1; share += step)
            mixed = OxyColor.Interpolate(color, Text, share);
        return mixed;
    }

    private double Contrast(OxyColor color)
    {
        const double flare = 0.05;
        var (one, other) = (Luminance(color) + flare, Luminance(Ground) + flare);
        return Math.Max(one, other) / Math.Min(one, other);
    }

    /// <summary>Relative luminance, 0 to 1 (IEC 61966-2-1's primaries with a power of 2.2).</summary>
    private static double Luminance(OxyColor color)
    {
        static double Linear(byte part) => Math.Pow(part / 255.0, 2.2);
        return 0.2126 * Linear(color.R) + 0.7152 * Linear(color.G) + 0.0722 * Linear(color.B);
    }
}
