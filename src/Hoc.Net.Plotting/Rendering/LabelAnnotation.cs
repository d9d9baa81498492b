using OxyPlot;
using OxyPlot.Annotations;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>Draws a <see cref="FigureLabel"/>.</summary>
internal sealed class LabelAnnotation : Annotation
{
    private const double LargestScale = 100;

    private readonly FigureLabel _label;
    private readonly string _text;
    private readonly OxyColor _color;

    public LabelAnnotation(FigureLabel label, string text, OxyColor color)
    {
        // A label may hang over the edge of the plot area, as long as it is in the picture.
        (_label, _text, _color) = (label, text, color);
    }

    /// <inheritdoc/>
    public override OxyRect GetClippingRect() => OxyRect.Everything;

    /// <inheritdoc/>
    public override void Render(IRenderContext rc)
    {
        if (!double.IsFinite(_label.X) || !double.IsFinite(_label.Y) || !(_label.Scale > 0))
            return;
        var anchor = Anchor();
        var size = Ink.AxisTitleSize * Math.Min(_label.Scale, LargestScale);
        var extent = rc.MeasureText(_text, Typesetter.FontFamily, size, FontWeights.Normal);
        var corner = new ScreenPoint(
            anchor.X - Fraction(_label.HorizontalAlignment) * extent.Width,
            anchor.Y - (1 - Fraction(_label.VerticalAlignment)) * extent.Height);
        if (IsSeen(corner, extent))
            rc.DrawText(corner, _text, _color, Typesetter.FontFamily, size, FontWeights.Normal);
    }

    private bool IsSeen(ScreenPoint corner, OxySize extent)
    {
        var area = PlotModel.PlotArea;
        return corner.X <= area.Right && corner.X + extent.Width >= area.Left
            && corner.Y <= area.Bottom && corner.Y + extent.Height >= area.Top;
    }

    private ScreenPoint Anchor()
    {
        if (_label.Placement == FigureLabelPlacement.Axes)
            return Transform(new DataPoint(_label.X, _label.Y));
        var area = PlotModel.PlotArea;
        return new ScreenPoint(area.Left + _label.X * area.Width, area.Bottom - _label.Y * area.Height);
    }

    private static double Fraction(double alignment) => double.IsFinite(alignment) ? alignment : 0;
}
