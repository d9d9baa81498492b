using OxyPlot;
using OxyPlot.Annotations;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>Draws a <see cref="FigureArea"/>. A hair of its own colour around it closes the seams between neighbours.</summary>
internal sealed class AreaAnnotation : Annotation
{
    private const double Hair = 0.4; // px

    private readonly FigureArea _area;
    private readonly OxyColor _color;

    public AreaAnnotation(FigureArea area, OxyColor color)
    {
        (_area, _color) = (area, color);
        Layer = AnnotationLayer.BelowSeries;
    }

    /// <inheritdoc/>
    public override void Render(IRenderContext rc)
    {
        var corners = new ScreenPoint[_area.X.Length];
        for (var i = 0; i < corners.Length; i++)
        {
            if (!double.IsFinite(_area.X[i]) || !double.IsFinite(_area.Y[i]))
                return;
            corners[i] = Transform(new DataPoint(_area.X[i], _area.Y[i]));
        }

        if (corners.Length > 2)
            rc.DrawPolygon(corners, _color, _color, Hair, EdgeRenderingMode.PreferGeometricAccuracy, null, LineJoin.Round);
    }
}
