using OxyPlot;
using OxyPlot.SkiaSharp;
using SkiaSharp;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>
/// Renders a figure to the bytes of a file. The same figure gives the same bytes at any time: none holds a date or a
/// random name.
/// </summary>
internal static class FigureRenderer
{
    private const double PixelsPerInch = 96;
    private const double PointsPerInch = 72;
    private const double LargestSide = 20_000; // pixels
    private const double LargestArea = LargestSide * LargestSide / 4; // pixels
    private const double SmallestSide = 16; // px
    private const double VectorColumnWidth = 0.2; // px; a vector picture may be enlarged

    /// <summary>Renders.</summary>
    /// <exception cref="FigureWriteException">The picture's size is not one that can be drawn, or drawing
    /// failed.</exception>
    public static byte[] Render(IReadOnlyList<Figure> figures, FigureFormat format, FigureWriteOptions options)
    {
        if (figures.Count == 0)
            throw new FigureWriteException(null, "There is no figure to be drawn.");
        if (format is < FigureFormat.Png or > FigureFormat.Eps)
            throw new FigureWriteException(null, $"There is no picture format {(int)format}.");
        var scale = format == FigureFormat.Png ? options.Dpi / PixelsPerInch : 1;
        var size = FigurePage.SizeOf(figures, options);
        RequireDrawable(size.Width, size.Height, scale);

        var page = FigurePage.Compose(figures, options, format == FigureFormat.Png ? 1 / scale : VectorColumnWidth);
        using var typesetter = new Typesetter();
        using var stream = new MemoryStream();
        switch (format)
        {
            case FigureFormat.Png:
                WritePng(page, stream, typesetter, scale);
                break;
            case FigureFormat.Svg:
                WriteSvg(page, stream, typesetter);
                break;
            case FigureFormat.Pdf:
                WritePdf(page, stream, typesetter);
                break;
            default:
                WriteEps(page, stream, typesetter);
                break;
        }

        return stream.ToArray();
    }

    private static void RequireDrawable(double width, double height, double scale)
    {
        if (!(width >= SmallestSide && height >= SmallestSide))
            throw new FigureWriteException(null, $"A picture is at least {SmallestSide} px wide and high.");
        if (!(scale > 0))
            throw new FigureWriteException(null, "The resolution in dots an inch is not above 0.");

        var (columns, rows) = (width * scale, height * scale);
        if (!(Math.Min(columns, rows) >= 1 && Math.Max(columns, rows) <= LargestSide && columns * rows <= LargestArea))
        {
            throw new FigureWriteException(null, FormattableString.Invariant(
                $"A picture of {columns:g6} by {rows:g6} pixels is not drawn; a side has 1 to {LargestSide}."));
        }
    }

    private static void WritePng(FigurePage page, Stream stream, Typesetter typesetter, double scale)
    {
        var (columns, rows) = ((int)Math.Round(page.Size.Width * scale), (int)Math.Round(page.Size.Height * scale));
        var info = new SKImageInfo(columns, rows, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var bitmap = new SKBitmap(info);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(page.Ground.ToSKColor());
        Draw(page, canvas, typesetter, RenderTarget.PixelGraphic, scale);
        canvas.Flush();
        if (!bitmap.Encode(stream, SKEncodedImageFormat.Png, quality: 100))
            throw new FigureWriteException(null, "The picture could not be encoded as PNG.");
    }

    private static void WritePdf(FigurePage page, Stream stream, Typesetter typesetter)
    {
        const double Scale = PointsPerInch / PixelsPerInch;
        var metadata = new SKDocumentPdfMetadata { Title = page.Title, Creator = "Hoc.Net" };
        using var document = SKDocument.CreatePdf(stream, metadata);
        var canvas = document.BeginPage((float)(page.Size.Width * Scale), (float)(page.Size.Height * Scale));
        if (page.Ground != OxyColors.White)
            canvas.Clear(page.Ground.ToSKColor());
        Draw(page, canvas, typesetter, RenderTarget.VectorGraphic, Scale);
        document.EndPage();
        document.Close();
    }

    private static void WriteSvg(FigurePage page, Stream stream, Typesetter typesetter)
    {
        using var measurer = new SkiaPictureContext(typesetter);
        using var document = new MemoryStream();
        using (var context = new SvgPictureContext(document, page.Size, typesetter, measurer, page.Ground))
        {
            page.Draw(context);
            context.Complete();
        }

        stream.Write(ScalableSvg.Encode(document.ToArray(), page.Size));
    }

    private static void WriteEps(FigurePage page, Stream stream, Typesetter typesetter)
    {
        const double Scale = PointsPerInch / PixelsPerInch;
        using var measurer = new SkiaPictureContext(typesetter);
        var context = new EpsPictureContext(typesetter, measurer, page.Size, Scale, page.Ground);
        page.Draw(context);
        stream.Write(context.Complete());
    }

    private static void Draw(FigurePage page, SKCanvas canvas, Typesetter typesetter, RenderTarget target, double scale)
    {
        using var context = new SkiaPictureContext(typesetter);
        (context.SkCanvas, context.RenderTarget, context.DpiScale) = (canvas, target, (float)scale);
        page.Draw(context);
    }
}
