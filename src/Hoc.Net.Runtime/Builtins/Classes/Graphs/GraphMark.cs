using Hoc.Net.Plotting;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>A mark at a point.</summary>
internal sealed class GraphMark(double x, double y, FigureMarkStyle style, double size) : GraphItem
{
    public double X { get; } = x;

    public double Y { get; } = y;

    public FigureMarkStyle Style { get; } = style;

    /// <summary>Size in points.</summary>
    public double Size { get; } = size;
}
