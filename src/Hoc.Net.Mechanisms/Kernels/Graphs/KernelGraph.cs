using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>A kernel as a graph, ready to be compiled for any width of lanes, or for one row after another.</summary>
internal sealed class KernelGraph
{
    /// <summary>What is computed once for all rows of a pass.</summary>
    public required Region Pass { get; init; }

    /// <summary>What is computed for each row or pack of rows.</summary>
    public required Region Rows { get; init; }

    /// <summary>Why rows are computed one after another; null when they are computed side by side.</summary>
    public required string? SerialReason { get; init; }

    public bool IsSerial => SerialReason is not null;

    /// <summary>Whether nodes rise strictly from row to row.</summary>
    public required bool IsDensity { get; init; }

    /// <summary>The locals that lie in memory.</summary>
    public required List<Variable> Arrays { get; init; }

    /// <summary>The places whose values before the row, or the pass, count.</summary>
    public HashSet<Place> Loaded { get; } = [];

    /// <summary>The places written at the end of each row.</summary>
    public HashSet<Place> Stored { get; } = [];

    /// <summary>The variables that are read and written in memory, place by place.</summary>
    public required HashSet<Variable> Direct { get; init; }

    public int LiveNodes { get; set; }

    /// <summary>How many exponentials the kernel computes.</summary>
    public int Exponentials { get; set; }
}
