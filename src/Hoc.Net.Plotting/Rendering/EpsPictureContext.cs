using System.Globalization;
using System.Text;
using OxyPlot;
using SkiaSharp;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>
/// Draws to encapsulated PostScript (Adobe, PostScript language reference, 3rd edition, and EPSF specification 3.0). Text is
/// filled outlines, so that no font need be known where it is printed.
/// </summary>
internal sealed class EpsPictureContext : ClippingRenderContext
{
    private const int LongestPath = 1400; // points; old interpreters hold 1500

    private readonly Typesetter _typesetter;
    private readonly IRenderContext _measurer;
    private readonly StringBuilder _page = new();
    private OxyColor _color = OxyColors.Undefined;
    private double _width = -1;
    private string _dashes = "";

    /// <summary>Begins a page.</summary>
    /// <param name="typesetter">Sets the text.</param>
    /// <param name="measurer">Measures it.</param>
    /// <param name="size">The page, px.</param>
    /// <param name="scale">Points a px.</param>
    /// <param name="ground">The colour behind all.</param>
    public EpsPictureContext(Typesetter typesetter, IRenderContext measurer, OxySize size, double scale, OxyColor ground)
    {
        (_typesetter, _measurer) = (typesetter, measurer);
        var (width, height) = (size.Width * scale, size.Height * scale);
        _page.Append(CultureInfo.InvariantCulture, $"%!PS-Adobe-3.0 EPSF-3.0\n%%Creator: Hoc.Net\n%%BoundingBox: 0 0 {Math.Ceiling(width):F0} {Math.Ceiling(height):F0}\n");
        _page.Append(CultureInfo.InvariantCulture, $"%%HiResBoundingBox: 0 0 {width:F3} {height:F3}\n%%LanguageLevel: 2\n%%Pages: 1\n%%EndComments\n");
        _page.Append("/m {moveto} bind def /l {lineto} bind def /c {curveto} bind def /h {closepath} bind def\n");
        _page.Append("/s {stroke} bind def /f {fill} bind def /e {eofill} bind def /r {setrgbcolor} bind def\n%%Page: 1 1\ngsave\n");
        // y runs downwards from here on, as in the other formats.
        _page.Append(CultureInfo.InvariantCulture, $"0 {height:F3} translate {scale:F6} {-scale:F6} scale\n1 setlinecap\n");
        DrawRectangle(new OxyRect(0, 0, size.Width, size.Height), ground, OxyColors.Undefined, 0, EdgeRenderingMode.Automatic);
    }

    /// <summary>Ends the page; gives the file.</summary>
    public byte[] Complete()
    {
        _page.Append("grestore\nshowpage\n%%EOF\n");
        return Encoding.ASCII.GetBytes(_page.ToString());
    }

    /// <inheritdoc/>
    public override void DrawLine(
        IList<ScreenPoint> points, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode, double[] dashArray, LineJoin lineJoin)
    {
        if (points.Count < 2 || !stroke.IsVisible() || !(thickness > 0))
            return;
        Stroke(stroke, thickness, dashArray, lineJoin);
        for (var first = 0; first < points.Count - 1; first += LongestPath)
        {
            Path(points, first, Math.Min(points.Count - first, LongestPath + 1));
            _page.Append("s\n");
        }
    }

    /// <inheritdoc/>
    public override void DrawPolygon(
        IList<ScreenPoint> points, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode, double[] dashArray, LineJoin lineJoin)
    {
        if (points.Count < 2)
            return;
        if (fill.A == byte.MaxValue) // PostScript has no glass
        {
            Color(fill);
            Path(points, 0, points.Count);
            _page.Append("h f\n");
        }

        if (!stroke.IsVisible() || !(thickness > 0))
            return;
        Stroke(stroke, thickness, dashArray, lineJoin);
        Path(points, 0, points.Count);
        _page.Append("h s\n");
    }

    /// <inheritdoc/>
    public override void DrawText(
        ScreenPoint p,
        string text,
        OxyColor fill,
        string fontFamily,
        double fontSize,
        double fontWeight,
        double rotation,
        HorizontalAlignment horizontalAlignment,
        VerticalAlignment verticalAlignment,
        OxySize? maxSize)
    {
        foreach (var (line, start) in TextBlock.Lines(_typesetter, text, fill, fontSize, horizontalAlignment, verticalAlignment))
        {
            Color(fill);
            using var outline = _typesetter.Outline(line, fontSize);
            var turn = SKMatrix.CreateTranslation((float)p.X, (float)p.Y)
                .PreConcat(SKMatrix.CreateRotationDegrees((float)rotation))
                .PreConcat(SKMatrix.CreateTranslation((float)start.X, (float)start.Y));
            outline.Transform(turn);
            Fill(outline);
        }
    }

    /// <inheritdoc/>
    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight) =>
        _measurer.MeasureText(text, fontFamily, fontSize, fontWeight);

    /// <inheritdoc/>
    protected override void SetClip(OxyRect clippingRectangle)
    {
        _page.Append("gsave ");
        Path(Corners(clippingRectangle), 0, 4);
        _page.Append("h clip newpath\n");
        Forget();
    }

    /// <inheritdoc/>
    protected override void ResetClip()
    {
        _page.Append("grestore\n");
        Forget();
    }

    private static ScreenPoint[] Corners(OxyRect r) =>
        [new(r.Left, r.Top), new(r.Right, r.Top), new(r.Right, r.Bottom), new(r.Left, r.Bottom)];

    /// <summary>What was set holds no longer.</summary>
    private void Forget() => (_color, _width, _dashes) = (OxyColors.Undefined, -1, "");

    private void Color(OxyColor color)
    {
        if (color == _color)
            return;
        _color = color;
        _page.Append(CultureInfo.InvariantCulture, $"{color.R / 255.0:0.###} {color.G / 255.0:0.###} {color.B / 255.0:0.###} r\n");
    }

    private void Stroke(OxyColor color, double width, double[]? dashes, LineJoin join)
    {
        Color(color);
        if (width != _width)
            _page.Append(CultureInfo.InvariantCulture, $"{_width = width:0.###} setlinewidth\n");
        var pattern = string.Join(' ', (dashes ?? []).Select(length => (length * width).ToString("0.###", CultureInfo.InvariantCulture)));
        // Round ends would close the gaps of dashes.
        var style = $"[{pattern}] 0 setdash {(pattern.Length > 0 ? 0 : 1)} setlinecap {(join == LineJoin.Miter ? 0 : 1)} setlinejoin\n";
        if (style != _dashes)
            _page.Append(_dashes = style);
    }

    private void Path(IList<ScreenPoint> points, int first, int count)
    {
        for (var i = first; i < first + count; i++)
            _page.Append(CultureInfo.InvariantCulture, $"{points[i].X:0.##} {points[i].Y:0.##} {(i == first ? 'm' : 'l')}\n");
    }

    private void Fill(SKPath path)
    {
        using var steps = path.CreateRawIterator();
        Span<SKPoint> p = stackalloc SKPoint[4];
        for (var verb = steps.Next(p); verb != SKPathVerb.Done; verb = steps.Next(p))
        {
            switch (verb)
            {
                case SKPathVerb.Move:
                    Step(p[0], 'm');
                    break;
                case SKPathVerb.Line:
                    Step(p[1], 'l');
                    break;
                case SKPathVerb.Quad: // the same curve as a cubic one
                    Curve(Mix(p[0], p[1]), Mix(p[2], p[1]), p[2]);
                    break;
                case SKPathVerb.Cubic:
                    Curve(p[1], p[2], p[3]);
                    break;
                case SKPathVerb.Close:
                    _page.Append("h\n");
                    break;
            }
        }

        _page.Append("f\n");
    }

    private static SKPoint Mix(SKPoint end, SKPoint control) =>
        new(end.X + 2f / 3 * (control.X - end.X), end.Y + 2f / 3 * (control.Y - end.Y));

    private void Step(SKPoint p, char command) => _page.Append(CultureInfo.InvariantCulture, $"{p.X:0.###} {p.Y:0.###} {command}\n");

    private void Curve(SKPoint a, SKPoint b, SKPoint end)
    {
        _page.Append(CultureInfo.InvariantCulture, $"{a.X:0.###} {a.Y:0.###} {b.X:0.###} {b.Y:0.###} ");
        Step(end, 'c');
    }
}
