using OxyPlot;
using OxyPlot.Series;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>Draws a <see cref="FigureLine"/> and its sample in the legend.</summary>
internal sealed class TraceSeries : LineSeries
{
    private const int ManyPoints = 20_000;
    private const double SmallestCell = 0.25; // px

    private readonly FigureLine _line;
    private readonly double _columnWidth; // px
    private readonly double[]? _dashes; // multiples of the line's width

    /// <summary>Makes the series of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="brush">Its width and dashes.</param>
    /// <param name="color">Its colour.</param>
    /// <param name="columnWidth">Width in px of what the picture can tell apart.</param>
    public TraceSeries(FigureLine line, FigureBrush brush, OxyColor color, double columnWidth)
    {
        (_line, _columnWidth, Color) = (line, columnWidth, color);
        StrokeThickness = brush.Width;
        LineStyle = LineStyle.Solid;
        LineJoin = LineJoin.Round;
        if (brush.Dashes.Length > 0)
            _dashes = [.. brush.Dashes.Select(length => length / StrokeThickness)];
    }

    /// <inheritdoc/>
    public override void Render(IRenderContext rc)
    {
        var plotArea = PlotModel.PlotArea;
        var margin = 2 + StrokeThickness;
        var bounds = plotArea.Inflate(margin, margin);
        var runs = new LineTracer(bounds, _columnWidth).Trace(_line, PixelScale.Of(XAxis), PixelScale.Of(YAxis));
        if (_dashes is null && runs.Sum(run => run.Count) > ManyPoints)
            runs = new CoverageFilter(bounds, Math.Max(_columnWidth / 2, SmallestCell)).Filter(runs);
        foreach (var run in runs)
            Draw(rc, run);
    }

    /// <inheritdoc/>
    public override void RenderLegend(IRenderContext rc, OxyRect legendBox)
    {
        var middle = (legendBox.Top + legendBox.Bottom) / 2;
        Draw(rc, [new ScreenPoint(legendBox.Left, middle), new ScreenPoint(legendBox.Right, middle)]);
    }

    private void Draw(IRenderContext rc, IList<ScreenPoint> points) =>
        rc.DrawLine(points, Color, StrokeThickness, EdgeRenderingMode.PreferGeometricAccuracy, _dashes, LineJoin);
}
