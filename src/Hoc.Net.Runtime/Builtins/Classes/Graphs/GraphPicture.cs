using Hoc.Net.Runtime.Builtins.Classes.Windows;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>A Glyph, or a GIF file, laid on a Graph.</summary>
/// <param name="x">Where its left end stands.</param>
/// <param name="y">Where its bottom stands.</param>
internal sealed class GraphPicture(double x, double y) : GraphItem
{
    /// <summary>The drawing; null for a file.</summary>
    public GlyphObject? Glyph { get; init; }

    /// <summary>The GIF file; empty for a Glyph.</summary>
    public string Path { get; init; } = "";

    public double X { get; } = x;

    public double Y { get; } = y;

    /// <summary>The size of the drawing relative to its own coordinates; for a file its width in the Graph's, 0 for the file's own.</summary>
    public double ScaleX { get; init; } = 1;

    /// <summary>As <see cref="ScaleX"/>, for the height.</summary>
    public double ScaleY { get; init; } = 1;

    /// <summary>The angle of the drawing, degrees.</summary>
    public double Rotation { get; init; }

    /// <summary>What the coordinates mean.</summary>
    public GraphLabelPlacement Placement { get; init; }
}
