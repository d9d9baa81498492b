using OxyPlot;
using OxyPlot.Annotations;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>Draws a <see cref="FigureMark"/>.</summary>
internal sealed class MarkAnnotation : Annotation
{
    private const double LargestSize = 1000; // px
    private const double Edge = 0.5; // px beyond the plot area where a mark is still seen

    private static readonly double TriangleHalfHeight = Math.Sqrt(3) / 4; // of an equilateral triangle of side 1

    private readonly FigureMark _mark;
    private readonly OxyColor _color;

    public MarkAnnotation(FigureMark mark, OxyColor color)
    {
        // A mark is drawn whole when its centre is in the plot area.
        (_mark, _color) = (mark, color);
    }

    private OxyColor Fill => _mark.Style is FigureMarkStyle.FilledCircle or FigureMarkStyle.FilledSquare
        or FigureMarkStyle.FilledTriangle
        ? _color
        : OxyColors.Undefined;

    /// <inheritdoc/>
    public override OxyRect GetClippingRect() => OxyRect.Everything;

    /// <inheritdoc/>
    public override void Render(IRenderContext rc)
    {
        if (!double.IsFinite(_mark.X) || !double.IsFinite(_mark.Y) || !(_mark.Size > 0))
            return;
        var center = Transform(new DataPoint(_mark.X, _mark.Y));
        if (PlotModel.PlotArea.Inflate(Edge, Edge).Contains(center))
            Draw(rc, center, Math.Min(_mark.Size, LargestSize) / 2);
    }

    private void Draw(IRenderContext rc, ScreenPoint center, double half)
    {
        switch (_mark.Style)
        {
            case FigureMarkStyle.Circle or FigureMarkStyle.FilledCircle:
                var circle = new OxyRect(center.X - half, center.Y - half, 2 * half, 2 * half);
                rc.DrawEllipse(circle, Fill, _color, _mark.Brush.Width, EdgeRenderingMode.PreferGeometricAccuracy);
                break;
            case FigureMarkStyle.Square or FigureMarkStyle.FilledSquare:
                Outline(rc, center, [(-half, -half), (half, -half), (half, half), (-half, half)]);
                break;
            case FigureMarkStyle.Triangle or FigureMarkStyle.FilledTriangle:
                var rise = 2 * half * TriangleHalfHeight;
                Outline(rc, center, [(-half, rise), (half, rise), (0, -rise)]);
                break;
            default:
                if (_mark.Style is FigureMarkStyle.Plus or FigureMarkStyle.HorizontalBar)
                    Stroke(rc, center, half, 0);
                if (_mark.Style is FigureMarkStyle.Plus or FigureMarkStyle.VerticalBar)
                    Stroke(rc, center, 0, half);
                break;
        }
    }

    private void Outline(IRenderContext rc, ScreenPoint center, (double X, double Y)[] corners)
    {
        var points = corners.Select(corner => new ScreenPoint(center.X + corner.X, center.Y + corner.Y)).ToArray();
        rc.DrawPolygon(
            points, Fill, _color, _mark.Brush.Width, EdgeRenderingMode.PreferGeometricAccuracy, null, LineJoin.Miter);
    }

    private void Stroke(IRenderContext rc, ScreenPoint center, double dx, double dy)
    {
        ScreenPoint[] ends = [new(center.X - dx, center.Y - dy), new(center.X + dx, center.Y + dy)];
        rc.DrawLine(ends, _color, _mark.Brush.Width, EdgeRenderingMode.PreferGeometricAccuracy, null, LineJoin.Miter);
    }
}
