namespace Hoc.Net.Plotting;

/// <summary>
/// A picture as data: lines, marks and labels over an x and a y axis. <see cref="FigureWriter"/> draws it.
/// </summary>
/// <example>
/// <code>
/// var figure = new Figure { Title = "Soma" };
/// (figure.X.Title, figure.X.Unit) = ("t", "ms");
/// (figure.Y.Title, figure.Y.Unit) = ("v", "mV");
/// figure.Lines.Add(new FigureLine(times, voltages) { Label = "soma", Color = FigureColor.FromIndex(2) });
/// FigureWriter.Write(figure, "soma.png");
/// </code>
/// </example>
public sealed class Figure
{
    /// <summary>The title above the plot area; empty for none.</summary>
    public string Title { get; set; } = "";

    /// <summary>Width in px of 1/96 inch.</summary>
    public double Width { get; set; } = 600;

    /// <summary>Height in px of 1/96 inch.</summary>
    public double Height { get; set; } = 400;

    /// <summary>The horizontal axis.</summary>
    public FigureAxis X { get; } = new();

    /// <summary>The vertical axis.</summary>
    public FigureAxis Y { get; } = new();

    /// <summary>Filled polygons, drawn below the lines in this order.</summary>
    public IList<FigureArea> Areas { get; } = [];

    /// <summary>The lines, drawn in this order.</summary>
    public IList<FigureLine> Lines { get; } = [];

    /// <summary>The marks, drawn over the lines in this order.</summary>
    public IList<FigureMark> Marks { get; } = [];

    /// <summary>The labels, drawn over lines and marks in this order.</summary>
    public IList<FigureLabel> Labels { get; } = [];

    /// <summary>The bar that tells what colours stand for; null for none.</summary>
    public FigureColorScale? ColorScale { get; set; }

    /// <summary>The unit of a bar of a round length below the plot area, such as <c>µm</c>; empty for no bar.</summary>
    public string ScaleBarUnit { get; set; } = "";

    /// <summary>Whether a unit of x is as long as one of y, as in a map.</summary>
    public bool HasEqualScales { get; set; }

    /// <summary>Whether there is a legend.</summary>
    public FigureLegend Legend { get; set; }

    /// <summary>What the legend's names are values of, above them; empty for none.</summary>
    public string LegendTitle { get; set; } = "";

    /// <summary>The colours that indices stand for.</summary>
    public FigurePalette Palette { get; set; } = new();
}
