using Hoc.Net.Plotting;
using Hoc.Net.Runtime.Builtins.Classes.Graphs;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>Makes the picture of a Shape, PlotShape or PPShape: sections, marks, and what the script drew on them.</summary>
internal sealed class ShapeFigure
{
    private const double LargestSide = 640; // px of 1/96 inch
    private const double SmallestSide = 240;
    private const double PlainWidth = 1.5; // px, of a line along the middle of a section
    private const double ValueWidth = 3; // px, of one whose colour tells a value
    private const double SelectedWidth = 3.5; // px
    private const int JointCorners = 16;

    private readonly HocSession _session;
    private readonly Figure _figure;
    private readonly ShapeTraces _traces;
    private readonly Dictionary<(FigureColor Color, double Width), (List<double> X, List<double> Y)> _lines = [];

    private ShapeFigure(HocSession session, ShapeTraces traces)
    {
        (_session, _traces) = (session, traces);
        _figure = new Figure { Palette = session.Palette, HasEqualScales = true, ScaleBarUnit = "µm", Legend = FigureLegend.Hidden };
        (_figure.X.Visible, _figure.Y.Visible) = (false, false);
    }

    /// <summary>The figure of what a Shape or PlotShape shows now.</summary>
    public static Figure Of(ShapeWindow window, HocSession session)
    {
        var drawing = new ShapeFigure(session, window.Traces());
        SegmentColors? values = window is PlotShapeObject { ShowsValues: true } plot ? SegmentColors.Of(plot, session) : null;
        drawing._figure.ColorScale = values?.Scale;
        foreach (Section section in SectionsOf(window, session)) drawing.Draw(section, window, values);
        if (window is PlotShapeObject squares) drawing.DrawSquares(squares, ref values);
        if (window is ShapeObject shape)
            foreach (ShapePointMark mark in shape.PointMarks) drawing.Draw(mark);
        return drawing.Finish(window);
    }

    /// <summary>The figure of what a PPShape shows now.</summary>
    public static Figure Of(PointProcessShapeObject window, HocSession session)
    {
        const double size = 8; // px
        const int red = 2;
        var drawing = new ShapeFigure(session, new ShapeTraces(new ShapeProjection(null), new Dictionary<Section, double>(), null));
        foreach (Section section in session.Model.Sections) drawing.DrawLine(section, 0, 1, FigureColor.Default, PlainWidth);
        foreach (Objects.PointProcessObject process in window.Processes)
            drawing.Draw(new ShapePointMark(process, null, red, FigureMarkStyle.FilledCircle, size));
        return drawing.Finish(window);
    }

    /// <summary>Whether there is anything to see.</summary>
    public static bool HasContent(SceneObject window, HocSession session) => SceneFigure.HasContent(window)
        || window is PlotShapeObject { Squares.Count: > 0 }
        || (window is ShapeWindow shape ? SectionsOf(shape, session) : session.Model.Sections).Any(static section => section.Exists && section.Points.Count > 1);

    private static IEnumerable<Section> SectionsOf(ShapeWindow window, HocSession session) =>
        (window.Sections ?? session.Model.Sections).Where(static section => section.Exists);

    private Figure Finish(SceneObject window)
    {
        foreach (((FigureColor color, double width), var (x, y)) in _lines)
            _figure.Lines.Add(new FigureLine([.. x], [.. y]) { Color = color, Brush = FigureBrush.Solid(width) });
        SceneFigure.Draw(_figure, window, _session);
        if (window.ChosenSize is [var left, var right, var bottom, var top])
        {
            _figure.X.Range = new FigureRange(left, right);
            _figure.Y.Range = new FigureRange(bottom, top);
        }

        FitSize();
        return _figure;
    }

    /// <summary>Gives the picture the proportions of what it shows.</summary>
    private void FitSize()
    {
        const double room = 70; // px for the scales beside and below
        (FigureRange x, FigureRange y) = (_figure.X.Range ?? Extent(static area => area.X, static line => line.X), _figure.Y.Range ?? Extent(static area => area.Y, static line => line.Y));
        (double width, double height) = (x.Maximum - x.Minimum, y.Maximum - y.Minimum);
        if (!(width > 0) && !(height > 0)) return;
        double scale = LargestSide / Math.Max(width, height);
        _figure.Width = Math.Max(width * scale, SmallestSide) + (_figure.ColorScale is null ? 0 : room);
        _figure.Height = Math.Max(height * scale, SmallestSide) + room;
    }

    private FigureRange Extent(Func<FigureArea, ReadOnlySpan<double>> ofArea, Func<FigureLine, ReadOnlySpan<double>> ofLine)
    {
        (double least, double most) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (FigureArea area in _figure.Areas) Include(ofArea(area));
        foreach (FigureLine line in _figure.Lines) Include(ofLine(line));
        return least <= most ? new FigureRange(least, most) : new FigureRange(0, 0);

        void Include(ReadOnlySpan<double> values)
        {
            foreach (double value in values)
                if (double.IsFinite(value)) (least, most) = (Math.Min(least, value), Math.Max(most, value));
        }
    }

    private void Draw(Section section, ShapeWindow window, SegmentColors? values)
    {
        if (values is null)
        {
            FigureColor color = FigureColor.FromIndex(window.Colors.TryGetValue(section, out int own) ? own : window.CommonColor);
            Draw(section, window, 0, 1, color, section == window.Selected ? SelectedWidth : PlainWidth);
            return;
        }

        int count = section.SegmentCount;
        for (int i = 0; i < count; i++)
        {
            // Points begin at the end nearest to the root, x may begin at the other.
            int segment = section.AttachedEnd == 0 ? i : count - 1 - i;
            Draw(section, window, (double)i / count, (i + 1.0) / count, values.ColorOf(section, segment), ValueWidth);
        }
    }

    private void Draw(Section section, ShapeWindow window, double from, double to, FigureColor color, double width)
    {
        switch (window.Mode)
        {
            case 0:
                DrawOutline(section, from, to, color);
                break;
            case 1:
                DrawLine(section, from, to, color, width);
                break;
            default:
                DrawStraight(section, from, to, color, width);
                break;
        }
    }

    /// <summary>Frusta with their diameters, and discs where they meet.</summary>
    private void DrawOutline(Section section, double from, double to, FigureColor color)
    {
        if (_traces.Of(section) is not { } trace) return;
        List<(double X, double Y, double Diameter)> points = trace.Between(from, to);
        for (int i = 1; i < points.Count; i++)
        {
            ((double x1, double y1, double d1), (double x2, double y2, double d2)) = (points[i - 1], points[i]);
            double length = Math.Sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
            if (i > 1) DrawDisc(x1, y1, d1, color);
            if (!(length > 0)) continue;
            (double acrossX, double acrossY) = ((y1 - y2) / length / 2, (x2 - x1) / length / 2);
            _figure.Areas.Add(new FigureArea(
                [x1 + acrossX * d1, x2 + acrossX * d2, x2 - acrossX * d2, x1 - acrossX * d1],
                [y1 + acrossY * d1, y2 + acrossY * d2, y2 - acrossY * d2, y1 - acrossY * d1],
                color));
        }
    }

    private void DrawDisc(double x, double y, double diameter, FigureColor color)
    {
        Span<double> xs = stackalloc double[JointCorners];
        Span<double> ys = stackalloc double[JointCorners];
        for (int i = 0; i < JointCorners; i++)
        {
            (double sine, double cosine) = Math.SinCos(2 * Math.PI * i / JointCorners);
            (xs[i], ys[i]) = (x + cosine * diameter / 2, y + sine * diameter / 2);
        }

        _figure.Areas.Add(new FigureArea(xs, ys, color));
    }

    private void DrawLine(Section section, double from, double to, FigureColor color, double width)
    {
        if (_traces.Of(section) is not { } trace) return;
        List<(double X, double Y, double Diameter)> points = trace.Between(from, to);
        AddLine([.. points.Select(static p => p.X)], [.. points.Select(static p => p.Y)], color, width);
    }

    private void DrawStraight(Section section, double from, double to, FigureColor color, double width)
    {
        if (_traces.Of(section) is not { } trace) return;
        ((double x1, double y1), (double x2, double y2)) = trace.Ends;
        AddLine([x1 + from * (x2 - x1), x1 + to * (x2 - x1)], [y1 + from * (y2 - y1), y1 + to * (y2 - y1)], color, width);
    }

    /// <summary>Adds a line to those of its look: a picture of many segments has one line for each colour.</summary>
    private void AddLine(double[] x, double[] y, FigureColor color, double width)
    {
        if (!_lines.TryGetValue((color, width), out var points)) _lines.Add((color, width), points = ([], []));
        points.X.AddRange(x);
        points.Y.AddRange(y);
        points.X.Add(double.NaN);
        points.Y.Add(double.NaN);
    }

    private void DrawSquares(PlotShapeObject window, ref SegmentColors? values)
    {
        foreach (HintonSquare square in window.Squares)
        {
            if (!square.Variable.Exists) continue;
            values ??= SegmentColors.Of(window, _session);
            _figure.ColorScale ??= values.Scale;
            (double x1, double x2) = (square.X - square.Width / 2, square.X + square.Width / 2);
            (double y1, double y2) = (square.Y - square.Height / 2, square.Y + square.Height / 2);
            _figure.Areas.Add(new FigureArea([x1, x2, x2, x1], [y1, y1, y2, y2], values.Scale.ColorOf(square.Variable.Value)));
        }
    }

    private void Draw(ShapePointMark mark)
    {
        Segment? place = mark.Process is { } process ? process.Process.Location : mark.Place;
        if (place is not { Section.Exists: true } at || _traces.Of(at.Section) is not { } trace) return;
        (double x, double y, _) = trace.At(at.Section.AttachedEnd == 0 ? at.X : 1 - at.X);
        _figure.Marks.Add(new FigureMark(x, y, mark.Style) { Size = mark.Size, Color = FigureColor.FromIndex(mark.Color) });
    }
}
