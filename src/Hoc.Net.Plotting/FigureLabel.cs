namespace Hoc.Net.Plotting;

/// <summary>A text within the plot area.</summary>
/// <param name="Text">The text; line feeds make further lines.</param>
/// <param name="X">x of the text's anchor. A label whose x or y is not finite is not drawn.</param>
/// <param name="Y">y of the text's anchor.</param>
/// <param name="Placement">What <paramref name="X"/> and <paramref name="Y"/> mean.</param>
public sealed record FigureLabel(
    string Text, double X, double Y, FigureLabelPlacement Placement = FigureLabelPlacement.Axes)
{
    /// <summary>The text's height, 1 for the size of the axes' titles.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>Where in the text its anchor is: 0 at its left end, 0.5 in its middle, 1 at its right end.</summary>
    public double HorizontalAlignment { get; init; }

    /// <summary>Where in the text its anchor is: 0 at its bottom, 0.5 in its middle, 1 at its top.</summary>
    public double VerticalAlignment { get; init; }

    /// <summary>The text's colour.</summary>
    public FigureColor Color { get; init; } = FigureColor.Default;
}
