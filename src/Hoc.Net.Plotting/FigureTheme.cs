namespace Hoc.Net.Plotting;

/// <summary>What colours a figure is drawn in.</summary>
public enum FigureTheme
{
    /// <summary>The figure's colours on white.</summary>
    Light,

    /// <summary>The figure's colours on a dark ground, lightened where they would not be seen; white and black change places.</summary>
    Dark,

    /// <summary>Black and grays on white; lines of different colours are told apart by their dashes.</summary>
    Mono,
}
