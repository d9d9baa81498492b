using OxyPlot;
using OxyPlot.Annotations;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>Draws a <see cref="FigureLabel"/>.</summary>
internal sealed class LabelAnnotation : Annotation
{
    private const double LargestScale = 100;
    private const double EdgeOfPicture = 4; // px
    private const byte GroundOpacity = 0xb0;

    private readonly FigureLabel _label;
    private readonly string _text;
    private readonly OxyColor _color;
    private readonly OxyColor _behind;

    /// <summary>Makes a label.</summary>
    /// <param name="label">What it says and where.</param>
    /// <param name="text">Its text as it can be drawn.</param>
    /// <param name="color">Its colour.</param>
    /// <param name="ground">The picture's ground, which shines through from behind so that lines do not cross out the text.</param>
    public LabelAnnotation(FigureLabel label, string text, OxyColor color, OxyColor ground) =>
        (_label, _text, _color, _behind) = (label, text, color, OxyColor.FromAColor(GroundOpacity, ground));

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
        if (!IsSeen(corner, extent))
            return;
        corner = InPicture(corner, extent);
        if (_color != OxyColor.FromAColor(byte.MaxValue, _behind))
            rc.DrawRectangle(new OxyRect(corner, extent), _behind, OxyColors.Undefined, 0, EdgeRenderingMode.PreferGeometricAccuracy);
        rc.DrawText(corner, _text, _color, Typesetter.FontFamily, size, FontWeights.Normal);
    }

    /// <summary>A label may hang over the edge of the plot area, but not over that of the picture; one of the view does not lie on the upper edge.</summary>
    private ScreenPoint InPicture(ScreenPoint corner, OxySize extent)
    {
        if (_label is { Placement: FigureLabelPlacement.View, Y: <= 1 })
            corner = new ScreenPoint(corner.X, Math.Max(corner.Y, PlotModel.PlotArea.Top));
        static double Within(double start, double length, double room) =>
            Math.Max(EdgeOfPicture, Math.Min(start, room - EdgeOfPicture - length));
        return new ScreenPoint(Within(corner.X, extent.Width, PlotModel.Width), Within(corner.Y, extent.Height, PlotModel.Height));
    }

    private bool IsSeen(ScreenPoint corner, OxySize extent)
    {
        var area = _label.Placement == FigureLabelPlacement.View ? new OxyRect(0, 0, PlotModel.Width, PlotModel.Height) : PlotModel.PlotArea;
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
