using OxyPlot;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>Figures composed and laid out in rows on one page.</summary>
internal sealed class FigurePage
{
    private readonly List<(PlotModel Model, OxyRect Place)> _plots = [];

    private FigurePage(Ink ink) => Ground = ink.Ground;

    /// <summary>The plots and where they stand, px.</summary>
    public IReadOnlyList<(PlotModel Model, OxyRect Place)> Plots => _plots;

    /// <summary>The page, px.</summary>
    public OxySize Size { get; private set; }

    /// <summary>The colour behind all.</summary>
    public OxyColor Ground { get; }

    /// <summary>The title of the first plot.</summary>
    public string Title => _plots[0].Model.Title ?? "";

    /// <summary>The page's size, px.</summary>
    public static OxySize SizeOf(IReadOnlyList<Figure> figures, FigureWriteOptions options)
    {
        (double width, double height) = (0, 0);
        foreach (var row in Rows(figures))
        {
            width = Math.Max(width, row.Sum(figure => WidthOf(figure, options)));
            height += row.Max(figure => HeightOf(figure, options));
        }

        return new OxySize(width, height);
    }

    /// <summary>Composes figures.</summary>
    /// <param name="figures">The figures, at least one.</param>
    /// <param name="options">Their size and theme.</param>
    /// <param name="columnWidth">Width in px of what the picture can tell apart.</param>
    public static FigurePage Compose(IReadOnlyList<Figure> figures, FigureWriteOptions options, double columnWidth)
    {
        var page = new FigurePage(new Ink(options.Theme, figures[0].Palette)) { Size = SizeOf(figures, options) };
        double top = 0;
        foreach (var row in Rows(figures))
        {
            double left = 0;
            foreach (var figure in row)
            {
                var size = new OxySize(WidthOf(figure, options), HeightOf(figure, options));
                var model = FigurePlot.Compose(figure, size, columnWidth, new Ink(options.Theme, figure.Palette));
                page._plots.Add((model, new OxyRect(left, top, size.Width, size.Height)));
                left += size.Width;
            }

            top += row.Max(figure => HeightOf(figure, options));
        }

        return page;
    }

    /// <summary>Draws all plots.</summary>
    public void Draw(IRenderContext context)
    {
        foreach (var (model, place) in _plots)
        {
            ((IPlotModel)model).Update(updateData: true);
            ((IPlotModel)model).Render(context, place);
            if (model.GetLastPlotException() is { } cause)
                throw new FigureWriteException(null, "The picture could not be drawn.", cause);
        }
    }

    private static IEnumerable<Figure[]> Rows(IReadOnlyList<Figure> figures) =>
        figures.Chunk((int)Math.Ceiling(Math.Sqrt(figures.Count)));

    private static double WidthOf(Figure figure, FigureWriteOptions options) => options.Width ?? figure.Width;

    private static double HeightOf(Figure figure, FigureWriteOptions options) => options.Height ?? figure.Height;
}
