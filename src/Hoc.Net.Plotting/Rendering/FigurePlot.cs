using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>Composes the plot of a figure in OxyPlot's terms.</summary>
internal static class FigurePlot
{
    private const double MarginAcross = 0.05; // of the data's height, or of its width where it does not run along x
    private const double PixelsPerTickX = 80; // px
    private const double PixelsPerTickY = 40; // px
    private const double WidthOfCharacter = 0.6; // of the font size, on average
    private const double ColorBarWidth = 18; // px
    private const int LongestText = 2000;
    private const int MostEntriesAbove = 6; // more stand in a column beside the plot area
    private const int LongestLabelAbove = 60; // characters
    private const int LongestLabelBeside = 28;
    private const double HeightBesideLegend = 90; // px of title and axis
    private const double HeightOfEntry = 17; // px
    private const double HighestLabel = 1.2; // of the plot area

    /// <summary>Composes a figure's plot.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="size">The picture's size in px.</param>
    /// <param name="columnWidth">Width in px of what the picture can tell apart.</param>
    /// <param name="ink">The look.</param>
    public static PlotModel Compose(Figure figure, OxySize size, double columnWidth, Ink ink)
    {
        var model = new PlotModel
        {
            Title = figure.Title.Length > 0 ? Shortened(figure.Title, size.Width, Ink.TitleSize) : null,
            TitleFontSize = Ink.TitleSize,
            TitleFontWeight = FontWeights.Normal,
            TitlePadding = 8,
            DefaultFont = Typesetter.FontFamily,
            DefaultFontSize = Ink.TickLabelSize,
            TextColor = ink.Text,
            Background = ink.Ground,
            PlotType = figure.HasEqualScales ? PlotType.Cartesian : PlotType.XY,
            Padding = new OxyThickness(14, 14, figure.ColorScale is null ? 26 : 14, figure.ScaleBarUnit.Length > 0 ? 12 + ScaleBarAnnotation.Height : 12),
            // The axes' lines: OxyPlot would draw its own below the grid.
            PlotAreaBorderThickness = new OxyThickness(
                figure.Y.Visible ? Ink.AxisLineWidth : 0, 0, 0, figure.X.Visible ? Ink.AxisLineWidth : 0),
            PlotAreaBorderColor = ink.AxisLine,
        };
        AddAxes(model, figure, size, ink);
        AddScales(model, figure, size.Height, ink);
        foreach (var area in figure.Areas)
            model.Annotations.Add(new AreaAnnotation(area, figure.ColorScale is null ? ink.Of(area.Color) : ink.OfValue(area.Color)));
        foreach (var line in figure.Lines)
            model.Series.Add(new TraceSeries(line, ink.BrushOf(line), figure.ColorScale is null ? ink.Of(line.Color) : ink.OfValue(line.Color), columnWidth));
        foreach (var mark in figure.Marks)
            model.Annotations.Add(new MarkAnnotation(mark, ink.Of(mark.Color)));
        foreach (var label in figure.Labels)
        {
            var text = PictureText.Clean(label.Text, LongestText);
            model.Annotations.Add(new LabelAnnotation(label, text, ink.Of(label.Color), ink.Ground));
        }

        AddLegend(model, figure, size.Height);
        MakeRoomAbove(model, figure, size.Height);
        return model;
    }

    private static void AddAxes(PlotModel model, Figure figure, OxySize size, Ink ink)
    {
        var extent = DataExtent.Of(figure);
        var xRange = AxisFit.Fit(figure.X.Range, extent.X, extent.RunsAlongX ? 0 : MarginAcross);
        var yRange = AxisFit.Fit(figure.Y.Range, extent.Y, MarginAcross);
        model.Axes.Add(Axis(figure.X, xRange, AxisPosition.Bottom, size.Width, PixelsPerTickX, ink));
        model.Axes.Add(Axis(figure.Y, yRange, AxisPosition.Left, size.Height, PixelsPerTickY, ink));
    }

    private static LinearAxis Axis(
        FigureAxis description, FigureRange range, AxisPosition position, double length, double pixelsPerTick, Ink ink)
    {
        var ticks = new TickText(range);
        var title = ticks.Title(description.Title, description.Unit);
        var axis = new LinearAxis
        {
            Position = position,
            Minimum = range.Minimum,
            Maximum = range.Maximum,
            IsAxisVisible = description.Visible,
            Title = Shortened(title, length, Ink.AxisTitleSize),
            TitleFontSize = Ink.AxisTitleSize,
            AxisTitleDistance = 8,
            IntervalLength = pixelsPerTick,
            TickStyle = TickStyle.Outside,
            MajorTickSize = 5,
            MinorTickSize = 0,
            TicklineColor = ink.AxisLine,
            MajorGridlineStyle = LineStyle.Solid,
            MajorGridlineColor = ink.GridLine,
            MajorGridlineThickness = Ink.GridLineWidth,
        };
        axis.LabelFormatter = value => ticks.Label(value, axis.ActualMajorStep);
        return axis;
    }

    /// <summary>The bar of colours and the bar of lengths.</summary>
    private static void AddScales(PlotModel model, Figure figure, double height, Ink ink)
    {
        if (figure.ScaleBarUnit.Length > 0)
            model.Annotations.Add(new ScaleBarAnnotation(PictureText.Clean(figure.ScaleBarUnit, LongestLabelBeside), ink.Text));
        if (figure.ColorScale is not { Colors.Count: > 0 } scale)
            return;
        var range = AxisFit.Fit(new FigureRange(scale.Low, scale.High), new FigureRange(double.NaN, double.NaN), 0);
        var ticks = new TickText(range);
        var axis = new LinearColorAxis
        {
            Position = AxisPosition.Right,
            Minimum = range.Minimum,
            Maximum = range.Maximum,
            Palette = new OxyPalette(scale.Colors.Select(ink.OfValue)),
            Title = Shortened(ticks.Title(scale.Title, scale.Unit), height, Ink.AxisTitleSize),
            TitleFontSize = Ink.AxisTitleSize,
            AxisTitleDistance = 8,
            AxisDistance = 12,
            IntervalLength = PixelsPerTickY,
            TickStyle = TickStyle.Outside,
            MajorTickSize = ColorBarWidth, // OxyPlot's name for it
            MinorTickSize = 0,
            TicklineColor = ink.AxisLine,
        };
        axis.LabelFormatter = value => ticks.Label(value, axis.ActualMajorStep);
        model.Axes.Add(axis);
    }

    /// <summary>The text, cut to about what a length in px holds.</summary>
    private static string Shortened(string text, double length, double fontSize) =>
        PictureText.Clean(text, (int)(length / (WidthOfCharacter * fontSize)));

    private static void AddLegend(PlotModel model, Figure figure, double height)
    {
        var labelled = model.Series.Zip(figure.Lines).Where(pair => pair.Second.Label.Length > 0).ToList();
        if (figure.Legend == FigureLegend.Hidden || labelled.Count < (figure.Legend == FigureLegend.Shown ? 1 : 2))
            return;

        var beside = labelled.Count > MostEntriesAbove;
        var room = beside ? (int)Math.Max(1, (height - HeightBesideLegend) / HeightOfEntry) : MostEntriesAbove;
        var shown = labelled.Count <= room ? room : room - 1;
        foreach (var (series, line) in labelled.Take(shown))
            series.Title = PictureText.Elided(line.Label, beside ? LongestLabelBeside : LongestLabelAbove);
        if (labelled.Count > shown)
        {
            model.Series.Add(new LineSeries
            {
                Title = $"and {labelled.Count - shown} more",
                Color = OxyColors.Transparent,
            });
        }

        model.Legends.Add(new Legend
        {
            LegendPlacement = LegendPlacement.Outside,
            LegendPosition = beside ? LegendPosition.RightTop : LegendPosition.TopLeft,
            LegendOrientation = beside ? LegendOrientation.Vertical : LegendOrientation.Horizontal,
            LegendFontSize = Ink.TickLabelSize,
            LegendTitle = figure.LegendTitle.Length > 0 ? PictureText.Clean(figure.LegendTitle, LongestLabelAbove) : null,
            LegendTitleFontSize = Ink.TickLabelSize,
            LegendTitleFontWeight = FontWeights.Normal,
            LegendSymbolLength = 24,
            LegendSymbolMargin = 6,
            LegendItemSpacing = 18,
            LegendLineSpacing = 2,
            LegendPadding = 0,
            LegendMargin = beside ? 16 : 8,
        });
    }

    /// <summary>Makes room for texts above the plot area, below a legend that stands there.</summary>
    private static void MakeRoomAbove(PlotModel model, Figure figure, double height)
    {
        var room = 0.0;
        foreach (var label in figure.Labels)
        {
            if (label.Placement != FigureLabelPlacement.View || !(label.Y > 1 && label.Y <= HighestLabel) || !(label.Scale > 0))
                continue;
            var text = Ink.AxisTitleSize * Math.Min(label.Scale, 2) * Math.Clamp(1 - label.VerticalAlignment, 0, 1);
            room = Math.Max(room, (label.Y - 1) * height + text);
        }

        if (model.Legends.FirstOrDefault() is { LegendPosition: LegendPosition.TopLeft } legend)
            legend.LegendMargin += room;
        else
            model.Padding = new OxyThickness(model.Padding.Left, model.Padding.Top + room, model.Padding.Right, model.Padding.Bottom);
    }
}
