namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>A text on a Graph, or the name of a line.</summary>
internal sealed class GraphLabel(string text, double x, double y, GraphLabelPlacement placement) : GraphItem
{
    public string Text { get; set; } = text;

    public double X { get; } = x;

    public double Y { get; } = y;

    public GraphLabelPlacement Placement { get; } = placement;

    /// <summary>Size relative to the usual one.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>Which part of the text stands at (X, Y): 0 its left end, 1 its right end.</summary>
    public double HorizontalAlignment { get; init; }

    /// <summary>Which part of the text stands at (X, Y): 0 its bottom, 1 its top, more what is below it.</summary>
    public double VerticalAlignment { get; init; }

    /// <summary>Whether it names a line; the picture then shows it in the legend.</summary>
    public bool NamesLine { get; init; }
}
