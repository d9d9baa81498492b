namespace Hoc.Net.Plotting;

/// <summary>One axis of a <see cref="Figure"/>.</summary>
public sealed class FigureAxis
{
    /// <summary>The quantity along the axis, such as <c>v</c> or <c>time</c>; empty for none.</summary>
    public string Title { get; set; } = "";

    /// <summary>
    /// The quantity's unit, such as <c>mV</c>, shown in parentheses behind the title; empty for none.
    /// </summary>
    public string Unit { get; set; } = "";

    /// <summary>
    /// The range shown, or null to fit it around everything finite in the figure with a small margin. Ends in the
    /// wrong order are swapped; a range that is empty or not finite is widened to one that can be drawn.
    /// </summary>
    public FigureRange? Range { get; set; }

    /// <summary>Whether the axis's line, ticks, numbers and title are drawn.</summary>
    public bool Visible { get; set; } = true;
}
