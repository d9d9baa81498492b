using OxyPlot;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>
/// OxyPlot's SVG renderer, with each line of text placed by its baseline, since viewers disagree about all other
/// vertical alignments, and with dashes in multiples of the line's width as in OxyPlot's other renderers.
/// </summary>
internal sealed class SvgPictureContext(
    Stream stream, OxySize size, Typesetter typesetter, IRenderContext textMeasurer, OxyColor ground)
    : SvgRenderContext(stream, size.Width, size.Height, isDocument: true, textMeasurer, ground)
{
    /// <inheritdoc/>
    public override void DrawLine(
        IList<ScreenPoint> points,
        OxyColor stroke,
        double thickness,
        EdgeRenderingMode edgeRenderingMode,
        double[] dashArray,
        LineJoin lineJoin)
    {
        var dashes = dashArray?.Select(length => Math.Round(length * thickness, 4)).ToArray();
        base.DrawLine(points, stroke, thickness, edgeRenderingMode, dashes, lineJoin);
    }

    /// <inheritdoc/>
    public override void DrawText(
        ScreenPoint p,
        string text,
        OxyColor c,
        string fontFamily,
        double fontSize,
        double fontWeight,
        double rotate,
        HorizontalAlignment halign,
        VerticalAlignment valign,
        OxySize? maxSize)
    {
        var (sine, cosine) = Math.SinCos(rotate * Math.PI / 180);
        foreach (var (line, start) in TextBlock.Lines(typesetter, text, c, fontSize, HorizontalAlignment.Left, valign))
        {
            // The anchor stays where OxyPlot put it along the line, so that another font's widths shift nothing.
            var baseline = p + new ScreenVector(-start.Y * sine, start.Y * cosine);
            base.DrawText(
                baseline, line, c, fontFamily, fontSize, fontWeight, rotate, halign, VerticalAlignment.Bottom, maxSize);
        }
    }
}
