namespace Hoc.Net.Plotting;

/// <summary>How a figure becomes a file.</summary>
public sealed record FigureWriteOptions
{
    /// <summary>Pixels an inch of a PNG: 96 gives one pixel a px of the figure's size.</summary>
    public double Dpi { get; init; } = 192;

    /// <summary>Width in px of 1/96 inch instead of <see cref="Figure.Width"/>, or null.</summary>
    public double? Width { get; init; }

    /// <summary>Height in px of 1/96 inch instead of <see cref="Figure.Height"/>, or null.</summary>
    public double? Height { get; init; }

    /// <summary>What colours it is drawn in.</summary>
    public FigureTheme Theme { get; init; }
}
