using System.Globalization;
using OxyPlot;
using OxyPlot.Annotations;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>Draws a bar of a round length of x below the plot area, with its length beside it.</summary>
internal sealed class ScaleBarAnnotation : Annotation
{
    /// <summary>The room it takes below the plot area, px.</summary>
    public const double Height = 26;

    private const double LongestShare = 0.25; // of the plot area's width
    private const double Width = 2; // px
    private const double Drop = 14; // px below the plot area
    private const double Gap = 8; // px between bar and text

    private readonly string _unit;
    private readonly OxyColor _color;

    public ScaleBarAnnotation(string unit, OxyColor color)
    {
        (_unit, _color) = (unit, color);
        Layer = AnnotationLayer.AboveSeries;
    }

    /// <summary>The greatest of 1, 2 or 5 times a power of ten that is not greater.</summary>
    public static double RoundLength(double most)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        return most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
    }

    /// <inheritdoc/>
    public override OxyRect GetClippingRect() => OxyRect.Everything;

    /// <inheritdoc/>
    public override void Render(IRenderContext rc)
    {
        var area = PlotModel.PlotArea;
        var scale = Math.Abs(XAxis?.Scale ?? 0);
        if (!(scale > 0) || !(area.Width > 0))
            return;
        var length = RoundLength(LongestShare * area.Width / scale);
        var (left, y) = (area.Left, area.Bottom + Drop);
        var right = left + length * scale;
        ScreenPoint[] ends = [new(left, y), new(right, y)];
        rc.DrawLine(ends, _color, Width, EdgeRenderingMode.PreferGeometricAccuracy, null, LineJoin.Miter);
        rc.DrawText(
            new ScreenPoint(right + Gap, y),
            $"{length.ToString("G6", CultureInfo.InvariantCulture)} {_unit}",
            _color,
            Typesetter.FontFamily,
            Ink.TickLabelSize,
            FontWeights.Normal,
            0,
            HorizontalAlignment.Left,
            VerticalAlignment.Middle);
    }
}
