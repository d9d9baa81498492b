using OxyPlot;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>The look shared by all figures: sizes in px of 1/96 inch, and colours of what is not data.</summary>
internal static class Ink
{
    public const double TitleSize = 15;
    public const double AxisTitleSize = 13;
    public const double TickLabelSize = 12;
    public const double AxisLineWidth = 1;
    public const double GridLineWidth = 0.5;

    public static OxyColor Text => OxyColor.FromRgb(0x20, 0x20, 0x20);

    public static OxyColor AxisLine => OxyColor.FromRgb(0x40, 0x40, 0x40);

    public static OxyColor GridLine => OxyColor.FromRgb(0xd8, 0xd8, 0xd8);

    /// <summary>The colour as OxyPlot's.</summary>
    public static OxyColor Of(FigureColor color, FigurePalette palette)
    {
        var direct = palette.Resolve(color);
        return OxyColor.FromRgb(direct.Red, direct.Green, direct.Blue);
    }
}
