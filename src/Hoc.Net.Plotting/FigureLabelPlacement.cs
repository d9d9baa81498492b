namespace Hoc.Net.Plotting;

/// <summary>What the coordinates of a <see cref="FigureLabel"/> mean.</summary>
public enum FigureLabelPlacement
{
    /// <summary>Values on the axes: the label moves with the data (NEURON's <c>Graph.fixed</c>).</summary>
    Axes,

    /// <summary>
    /// Fractions of the plot area, (0, 0) its left bottom and (1, 1) its right top corner: the label stays where it is
    /// whatever the axes show (NEURON's <c>Graph.vfixed</c>). Above 1 it stands over the plot area, which makes room for it.
    /// </summary>
    View,
}
