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
    public static byte[] Render(Figure figure, FigureFormat format, FigureWriteOptions options)
    {
        var (width, height) = (options.Width ?? figure.Width, options.Height ?? figure.Height);
        var scale = format == FigureFormat.Png ? options.Dpi / PixelsPerInch : 1;
        RequireDrawable(width, height, scale);

        var size = new OxySize(width, height);
        using var typesetter = new Typesetter();
        using var stream = new MemoryStream();
        switch (format)
        {
            case FigureFormat.Png:
                WritePng(FigurePlot.Compose(figure, size, 1 / scale), stream, typesetter, size, scale);
                break;
            case FigureFormat.Svg:
                WriteSvg(FigurePlot.Compose(figure, size, VectorColumnWidth), stream, typesetter, size);
                break;
            case FigureFormat.Pdf:
                WritePdf(FigurePlot.Compose(figure, size, VectorColumnWidth), stream, typesetter, size);
                break;
            default:
                throw new FigureWriteException(null, $"There is no picture format {(int)format}.");
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

    private static void WritePng(PlotModel model, Stream stream, Typesetter typesetter, OxySize size, double scale)
    {
        var (columns, rows) = ((int)Math.Round(size.Width * scale), (int)Math.Round(size.Height * scale));
        var info = new SKImageInfo(columns, rows, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var bitmap = new SKBitmap(info);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        Draw(model, canvas, typesetter, RenderTarget.PixelGraphic, size, scale);
        canvas.Flush();
        if (!bitmap.Encode(stream, SKEncodedImageFormat.Png, quality: 100))
            throw new FigureWriteException(null, "The picture could not be encoded as PNG.");
    }

    private static void WritePdf(PlotModel model, Stream stream, Typesetter typesetter, OxySize size)
    {
        const double Scale = PointsPerInch / PixelsPerInch;
        var metadata = new SKDocumentPdfMetadata { Title = model.Title ?? "", Creator = "Hoc.Net" };
        using var document = SKDocument.CreatePdf(stream, metadata);
        var canvas = document.BeginPage((float)(size.Width * Scale), (float)(size.Height * Scale));
        Draw(model, canvas, typesetter, RenderTarget.VectorGraphic, size, Scale);
        document.EndPage();
        document.Close();
    }

    private static void WriteSvg(PlotModel model, Stream stream, Typesetter typesetter, OxySize size)
    {
        using var measurer = new SkiaPictureContext(typesetter);
        using var document = new MemoryStream();
        using (var context = new SvgPictureContext(document, size.Width, size.Height, typesetter, measurer))
        {
            Draw(model, context, size);
            context.Complete();
        }

        stream.Write(ScalableSvg.Encode(document.ToArray(), size));
    }

    private static void Draw(
        PlotModel model, SKCanvas canvas, Typesetter typesetter, RenderTarget target, OxySize size, double scale)
    {
        using var context = new SkiaPictureContext(typesetter);
        (context.SkCanvas, context.RenderTarget, context.DpiScale) = (canvas, target, (float)scale);
        Draw(model, context, size);
    }

    private static void Draw(IPlotModel model, IRenderContext context, OxySize size)
    {
        model.Update(updateData: true);
        model.Render(context, new OxyRect(0, 0, size.Width, size.Height));
        if (((PlotModel)model).GetLastPlotException() is { } cause)
            throw new FigureWriteException(null, "The picture could not be drawn.", cause);
    }
}
