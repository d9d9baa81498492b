using Hoc.Net.Plotting;
using Hoc.Net.Runtime.Builtins.Classes.Windows;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>
/// Draws a Glyph: its paths become lines and areas. Where it stands at values on the axes, its coordinates are the axes' too.
/// </summary>
internal sealed class GlyphFigure
{
    private const int CurvePieces = 24;
    private const int CirclePieces = 72;

    private readonly Figure _figure;
    private readonly GraphPicture _picture;
    private readonly HocSession _session;
    private readonly List<double> _x = [];
    private readonly List<double> _y = [];
    private readonly List<int> _starts = []; // where the pieces of the path begin

    private GlyphFigure(Figure figure, GraphPicture picture, HocSession session) => (_figure, _picture, _session) = (figure, picture, session);

    /// <summary>Draws one.</summary>
    public static void Draw(Figure figure, GlyphObject glyph, GraphPicture picture, HocSession session)
    {
        var drawing = new GlyphFigure(figure, picture, session);
        foreach (GlyphCommand command in glyph.Commands) drawing.Execute(command);
    }

    private void Execute(GlyphCommand command)
    {
        double[] c = command.Coordinates;
        switch (command.Kind)
        {
            case GlyphCommandKind.BeginPath:
                BeginPath();
                break;
            case GlyphCommandKind.MoveTo:
                _starts.Add(_x.Count);
                Add(c[0], c[1]);
                break;
            case GlyphCommandKind.LineTo:
                Add(c[0], c[1]);
                break;
            case GlyphCommandKind.CurveTo:
                AddCurve(c);
                break;
            case GlyphCommandKind.ControlPoint:
                AddMark(c[0], c[1]);
                break;
            case GlyphCommandKind.ClosePath when _x.Count > 0:
                int start = _starts.Count > 0 ? _starts[^1] : 0;
                (double x, double y) = (_x[start], _y[start]);
                _x.Add(x);
                _y.Add(y);
                break;
            case GlyphCommandKind.Circle:
                BeginPath();
                for (int i = 0; i <= CirclePieces; i++)
                {
                    (double sine, double cosine) = Math.SinCos(2 * Math.PI * i / CirclePieces);
                    Add(c[0] + c[2] * cosine, c[1] + c[2] * sine);
                }

                break;
            case GlyphCommandKind.Stroke:
                Stroke(command);
                break;
            case GlyphCommandKind.Fill:
                foreach ((int first, int count) in Pieces())
                    _figure.Areas.Add(new FigureArea(Slice(_x, first, count), Slice(_y, first, count), FigureColor.FromIndex(command.Color)));
                break;
        }
    }

    private void BeginPath()
    {
        _x.Clear();
        _y.Clear();
        _starts.Clear();
    }

    /// <summary>A point of the path, turned, stretched and moved to its place.</summary>
    private void Add(double x, double y)
    {
        (double sine, double cosine) = Math.SinCos(_picture.Rotation * Math.PI / 180);
        (double wide, double high) = (x * _picture.ScaleX, y * _picture.ScaleY);
        _x.Add(_picture.X + wide * cosine - high * sine);
        _y.Add(_picture.Y + wide * sine + high * cosine);
    }

    /// <summary>A cubic Bézier curve from the last point.</summary>
    private void AddCurve(double[] c)
    {
        if (_x.Count == 0) return;
        int last = _x.Count - 1;
        (double x0, double y0) = (_x[last], _y[last]);
        Add(c[2], c[3]);
        Add(c[4], c[5]);
        Add(c[0], c[1]);
        (double x1, double y1, double x2, double y2, double x3, double y3) =
            (_x[last + 1], _y[last + 1], _x[last + 2], _y[last + 2], _x[last + 3], _y[last + 3]);
        _x.RemoveRange(last + 1, 3);
        _y.RemoveRange(last + 1, 3);
        for (int i = 1; i <= CurvePieces; i++)
        {
            double t = (double)i / CurvePieces;
            double u = 1 - t;
            _x.Add(u * u * u * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * x3);
            _y.Add(u * u * u * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y3);
        }
    }

    private void AddMark(double x, double y)
    {
        const double size = 4; // px
        Add(x, y);
        _figure.Marks.Add(new FigureMark(_x[^1], _y[^1], FigureMarkStyle.FilledSquare) { Size = size });
        _x.RemoveAt(_x.Count - 1);
        _y.RemoveAt(_y.Count - 1);
    }

    private void Stroke(GlyphCommand command)
    {
        foreach ((int first, int count) in Pieces())
        {
            _figure.Lines.Add(new FigureLine(Slice(_x, first, count), Slice(_y, first, count))
            {
                Color = FigureColor.FromIndex(command.Color),
                Brush = SceneFigure.BrushOf(command.Brush, _session),
            });
        }
    }

    private IEnumerable<(int First, int Count)> Pieces()
    {
        int first = 0;
        foreach (int start in _starts.Append(_x.Count))
        {
            if (start > first) yield return (first, start - first);
            first = start;
        }
    }

    private static ReadOnlySpan<double> Slice(List<double> list, int first, int count) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list).Slice(first, count);
}
