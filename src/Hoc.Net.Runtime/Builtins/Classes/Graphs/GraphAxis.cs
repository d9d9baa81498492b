namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>An axis that xaxis, yaxis or "New Axis" drew.</summary>
/// <param name="isHorizontal">Whether it is an x axis.</param>
/// <param name="range">Its range.</param>
internal sealed class GraphAxis(bool isHorizontal, AxisRange range) : GraphItem
{
    public bool IsHorizontal { get; } = isHorizontal;

    public AxisRange Range { get; } = range;

    /// <summary>Where it crosses the other axis; null where it chooses by itself.</summary>
    public double? Position { get; init; }

    /// <summary>The number of short tics from one long tic to the next.</summary>
    public int MinorTics { get; init; }

    /// <summary>1: tics and numbers on the other side; -1: no tics.</summary>
    public int Inversion { get; init; }

    /// <summary>Whether it bears numbers.</summary>
    public bool HasNumbers { get; init; } = true;

    /// <summary>How many items NEURON draws it by: the line, its tics and its numbers, each of which counts in a Graph.</summary>
    public int PartCount => 1
        + ((Inversion >= 0 ? 1 : 0) + (HasNumbers ? 1 : 0)) * (Range.Tics + 1)
        + (Inversion >= 0 ? Range.Tics * MinorTics : 0);
}
