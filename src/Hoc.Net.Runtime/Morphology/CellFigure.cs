using System.Globalization;
using Hoc.Net.Plotting;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Geometry;

namespace Hoc.Net.Runtime.Morphology;

/// <summary>The picture of a cell as seen along the z axis: branches as thick as they are, a colour for each kind, a bar for the scale.</summary>
internal sealed class CellFigure
{
    private const double LongestSide = 900; // px
    private const double LeastSide = 240; // px
    private const double Left = 14; // px that a figure without axes leaves around its plot
    private const double Right = 26;
    private const double Top = 14;
    private const double Bottom = 12;
    private const double Margin = 0.06; // of the cell's extent
    private const double Thinnest = 0.6; // px
    private const double WidthStep = 0.25; // px; points of nearly one diameter are one line
    private const double NameHeight = 18; // px
    private const int WireColor = 9;

    private readonly Figure _figure = new() { Legend = FigureLegend.Hidden };
    private readonly IReadOnlyList<Section> _sections;
    private double _scale; // px a µm

    private CellFigure(IReadOnlyList<Section> sections) => _sections = sections;

    /// <summary>Draws sections that have points.</summary>
    public static Figure Of(IReadOnlyList<Section> sections)
    {
        var drawing = new CellFigure(sections);
        drawing.Fit();
        foreach (Section section in sections.OrderByDescending(section => CellMeasures.KindOf(section) == "axon")) drawing.Add(section);
        drawing.AddNames();
        drawing.AddBar();
        return drawing._figure;
    }

    private static FigureColor ColorOf(string kind) => FigureColor.FromIndex(kind switch
    {
        "soma" => 1,
        "axon" => 3,
        "dend" => 2,
        "apic" => 7,
        _ => 5,
    });

    /// <summary>Chooses the picture's size so that a µm is as long on both axes.</summary>
    private void Fit()
    {
        Point3D[] points = [.. _sections.SelectMany(section => section.Points)];
        (double left, double right) = (points.Min(point => point.X - point.Diameter / 2), points.Max(point => point.X + point.Diameter / 2));
        (double bottom, double top) = (points.Min(point => point.Y - point.Diameter / 2), points.Max(point => point.Y + point.Diameter / 2));
        double extent = Math.Max(Math.Max(right - left, top - bottom), 1e-3) * (1 + 2 * Margin);
        _scale = LongestSide / extent;
        double width = Math.Max((right - left) * (1 + 2 * Margin) * _scale, LeastSide);
        double height = Math.Max((top - bottom) * (1 + 2 * Margin) * _scale, LeastSide);
        (_figure.Width, _figure.Height) = (width + Left + Right, height + Top + Bottom);
        _figure.X.Range = Around((left + right) / 2, width / _scale);
        _figure.Y.Range = Around((bottom + top) / 2, height / _scale);
        (_figure.X.Visible, _figure.Y.Visible) = (false, false);
    }

    private static FigureRange Around(double middle, double width) => new(middle - width / 2, middle + width / 2);

    private void Add(Section section)
    {
        FigureColor color = ColorOf(CellMeasures.KindOf(section));
        if (section.ConnectionPoint is { } hook && section.Points.Count > 0)
            AddLine([hook.X, section.Points[0].X], [hook.Y, section.Points[0].Y], Thinnest, FigureColor.FromIndex(WireColor));
        SectionPoints points = section.Points;
        int begin = 0;
        for (int i = 1; i < points.Count; i++)
        {
            if (i < points.Count - 1 && WidthOf(points, i + 1) == WidthOf(points, begin + 1)) continue;
            Point3D[] run = [.. points.Skip(begin).Take(i - begin + 1)];
            AddLine([.. run.Select(point => point.X)], [.. run.Select(point => point.Y)], WidthOf(points, begin + 1), color);
            begin = i;
        }
    }

    private double WidthOf(SectionPoints points, int end)
    {
        double width = (points[end].Diameter + points[end - 1].Diameter) / 2 * _scale;
        return Math.Max(Thinnest, Math.Round(width / WidthStep) * WidthStep);
    }

    private void AddLine(double[] x, double[] y, double width, FigureColor color) =>
        _figure.Lines.Add(new FigureLine(x, y) { Color = color, Brush = FigureBrush.Solid(width) });

    /// <summary>Writes the names of the kinds above the cell.</summary>
    private void AddNames()
    {
        string[] kinds = [.. _sections.Select(CellMeasures.KindOf).Distinct()];
        double height = kinds.Length * NameHeight;
        FigureRange y = _figure.Y.Range!.Value;
        _figure.Y.Range = new FigureRange(y.Minimum, y.Maximum + height / _scale);
        _figure.Height += height;
        double lines = 0;
        foreach (string kind in kinds)
            _figure.Labels.Add(new FigureLabel(kind, 0, 1, FigureLabelPlacement.View) { Color = ColorOf(kind), VerticalAlignment = 1 + 1.2 * lines++ });
    }

    /// <summary>A bar of 1, 2 or 5 times a power of ten µm, about a fifth of the picture's width.</summary>
    private void AddBar()
    {
        FigureRange x = _figure.X.Range!.Value;
        FigureRange y = _figure.Y.Range!.Value;
        double wished = (x.Maximum - x.Minimum) / 5;
        double power = Math.Pow(10, Math.Floor(Math.Log10(wished)));
        double length = power * (wished / power >= 5 ? 5 : wished / power >= 2 ? 2 : 1);
        double right = x.Maximum - (x.Maximum - x.Minimum) * .02;
        double bottom = y.Minimum + (y.Maximum - y.Minimum) * .02;
        AddLine([right - length, right], [bottom, bottom], 2, FigureColor.Default);
        string text = string.Create(CultureInfo.InvariantCulture, $"{length:0.#####} µm");
        _figure.Labels.Add(new FigureLabel(text, right - length / 2, bottom + 4 / _scale) { HorizontalAlignment = .5, VerticalAlignment = 0 });
    }
}
