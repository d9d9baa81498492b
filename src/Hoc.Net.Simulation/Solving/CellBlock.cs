using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Solving;

/// <summary>
/// Whole cells that all passes of a step visit together while they lie in the cache. Blocks share nothing, so threads may
/// own them.
/// </summary>
/// <remarks>
/// The block's nodes are First .. First + Extent: first the segments of all its cells (SegmentCount of them, adjacent), then padding
/// to the next multiple of 8 and 8 more nodes of padding, then the massless nodes (roots and ends), then padding to a multiple of 8.
/// Kernels may write the right-hand side and diagonal of padding; nothing reads them.
/// Runs are in an order in which each section follows its parent, and the children of one node follow in the order of
/// summation: last attached first.
/// </remarks>
internal sealed class CellBlock
{
    public required int First { get; init; }

    public required int SegmentCount { get; init; }

    /// <summary>The first massless node.</summary>
    public required int FirstMassless { get; init; }

    public required int MasslessCount { get; init; }

    public required int Extent { get; init; }

    public required SectionRun[] Runs { get; init; }

    /// <summary>Those of the runs that are part of no bundle.</summary>
    public required SectionRun[] LoneRuns { get; init; }

    /// <summary>Sections that are solved side by side, each after those on the way to its root; two that are attached to one node in the order of the runs.</summary>
    public required SectionBundle[] Bundles { get; init; }

    /// <summary>The nodes that the sections of the bundles are attached to.</summary>
    public required int[] Parents { get; init; }

    public required RootRun[] Roots { get; init; }

    /// <summary>True where its cells are solved together with what lies outside the trees, not by <see cref="TreeSolver"/>.</summary>
    public required bool IsCoupled { get; init; }

    /// <summary>The mechanisms as they see these cells, in the order of <see cref="Layout.Frames"/>.</summary>
    public KernelFrame[] Frames { get; set; } = [];

    /// <summary>The rows with capacitance.</summary>
    public RowRange Capacitance { get; set; }

    /// <summary>The trees along which states of its mechanisms diffuse.</summary>
    public DiffusionTree[] Diffusions { get; set; } = [];

    /// <summary>The rows of each mechanism, in the order of <see cref="Layout.Frames"/>.</summary>
    public RowRange[] Ranges { get; set; } = [];
}
