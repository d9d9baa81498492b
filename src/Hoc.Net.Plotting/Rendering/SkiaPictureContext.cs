using OxyPlot;
using OxyPlot.SkiaSharp;
using SkiaSharp;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>
/// OxyPlot's Skia renderer with text in the shipped font. The base class asks the system for fonts, so the two
/// members that deal with text are implemented again. So is the drawing of lines, to be fast for those of many
/// points.
/// </summary>
internal sealed class SkiaPictureContext(Typesetter typesetter) : SkiaRenderContext, IRenderContext
{
    private const int PieceLength = 500; // segments

    /// <summary>
    /// Draws a polyline; a solid one in pixels piece by piece, as the time to fill a stroke's outline grows faster
    /// than its length.
    /// </summary>
    void IRenderContext.DrawLine(
        IList<ScreenPoint> points,
        OxyColor stroke,
        double thickness,
        EdgeRenderingMode edgeRenderingMode,
        double[]? dashArray,
        LineJoin lineJoin)
    {
        if (dashArray is not null || RenderTarget == RenderTarget.VectorGraphic || points.Count <= PieceLength + 1)
        {
            DrawLine(points, stroke, thickness, edgeRenderingMode, dashArray, lineJoin);
            return;
        }

        for (var start = 0; start < points.Count - 1; start += PieceLength)
        {
            var piece = points.Skip(start).Take(PieceLength + 1).ToArray();
            DrawLine(piece, stroke, thickness, edgeRenderingMode, null, lineJoin);
        }
    }

    /// <inheritdoc/>
    OxySize IRenderContext.MeasureText(string text, string? fontFamily, double fontSize, double fontWeight) =>
        string.IsNullOrEmpty(text) ? OxySize.Empty : new TextBlock(typesetter, text, fontSize).Size;

    /// <inheritdoc/>
    void IRenderContext.DrawText(
        ScreenPoint p,
        string text,
        OxyColor fill,
        string? fontFamily,
        double fontSize,
        double fontWeight,
        double rotation,
        HorizontalAlignment horizontalAlignment,
        VerticalAlignment verticalAlignment,
        OxySize? maxSize)
    {
        foreach (var (line, start) in TextBlock.Lines(typesetter, text, fill, fontSize * DpiScale, horizontalAlignment, verticalAlignment))
        {
            SkCanvas.Save();
            SkCanvas.Translate((float)(p.X * DpiScale), (float)(p.Y * DpiScale));
            SkCanvas.RotateDegrees((float)rotation);
            SkCanvas.Translate((float)start.X, (float)start.Y);
            Draw(line, fontSize * DpiScale, fill.ToSKColor());
            SkCanvas.Restore();
        }
    }

    private void Draw(string line, double size, SKColor color)
    {
        if (RenderTarget == RenderTarget.VectorGraphic)
            typesetter.DrawGlyphs(SkCanvas, line, size, color);
        else
            typesetter.DrawOutlines(SkCanvas, line, size, color);
    }
}
