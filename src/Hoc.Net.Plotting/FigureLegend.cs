namespace Hoc.Net.Plotting;

/// <summary>Whether a figure has a legend.</summary>
public enum FigureLegend
{
    /// <summary>A legend when more than one line has a label.</summary>
    Automatic,

    /// <summary>A legend when any line has a label.</summary>
    Shown,

    /// <summary>No legend.</summary>
    Hidden,
}
