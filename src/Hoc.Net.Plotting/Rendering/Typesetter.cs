using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>Measures and shapes text in the font that is shipped inside this assembly, and in no other.</summary>
internal sealed class Typesetter : IDisposable
{
    /// <summary>For formats that name their font: the shipped one, then what looks most like it.</summary>
    public const string FontFamily = "DejaVu Sans, Bitstream Vera Sans, Verdana, sans-serif";

    private const string FontResource = "Hoc.Net.Plotting.Fonts.DejaVuSans.ttf";

    private readonly SKTypeface _typeface;
    private readonly SKShaper _shaper;
    private readonly SKPaint _paint;

    public Typesetter()
    {
        using var stream = typeof(Typesetter).Assembly.GetManifestResourceStream(FontResource)
            ?? throw new InvalidOperationException($"The assembly lacks its font {FontResource}.");
        _typeface = SKTypeface.FromStream(stream)
            ?? throw new InvalidOperationException($"The font {FontResource} cannot be read.");
        _shaper = new SKShaper(_typeface);
        _paint = new SKPaint
        {
            Typeface = _typeface,
            IsAntialias = true,
            SubpixelText = true,
            IsLinearText = true,
            HintingLevel = SKPaintHinting.NoHinting,
            Style = SKPaintStyle.Fill,
        };
    }

    /// <summary>The lines of a text.</summary>
    public static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    /// <summary>Width of one line of text at a font size, both in the same unit.</summary>
    public double Width(string line, double size) => line.Length == 0 ? 0 : Shape(line, size).Width;

    /// <summary>Heights above and below the baseline at a font size, all in the same unit.</summary>
    public (double Ascent, double Descent) Heights(double size)
    {
        _paint.TextSize = (float)size;
        _paint.GetFontMetrics(out var metrics);
        return (-metrics.Ascent, metrics.Descent);
    }

    /// <summary>Draws one line of text as glyphs of the font, from its left end on the baseline.</summary>
    public void DrawGlyphs(SKCanvas canvas, string line, double size, SKColor color)
    {
        _paint.TextSize = (float)size;
        _paint.Color = color;
        canvas.DrawShapedText(_shaper, line, 0, 0, _paint);
    }

    /// <summary>
    /// Draws one line of text as filled outlines, from its left end on the baseline: the platforms' rasterizers of
    /// glyphs differ, their paths do not.
    /// </summary>
    public void DrawOutlines(SKCanvas canvas, string line, double size, SKColor color)
    {
        using var text = Outline(line, size);
        _paint.Color = color;
        canvas.DrawPath(text, _paint);
    }

    /// <summary>The outlines of one line of text, from its left end on the baseline.</summary>
    public SKPath Outline(string line, double size)
    {
        var shape = Shape(line, size);
        using var font = _paint.ToFont();
        var text = new SKPath();
        for (var i = 0; i < shape.Codepoints.Length; i++)
        {
            using var glyph = font.GetGlyphPath((ushort)shape.Codepoints[i]);
            if (glyph is not null)
                text.AddPath(glyph, shape.Points[i].X, shape.Points[i].Y);
        }

        return text;
    }

    public void Dispose()
    {
        _paint.Dispose();
        _shaper.Dispose();
        _typeface.Dispose();
    }

    private SKShaper.Result Shape(string line, double size)
    {
        _paint.TextSize = (float)size;
        return _shaper.Shape(line, _paint);
    }
}
