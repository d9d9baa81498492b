using System.Linq.Expressions;

namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>
/// A value in the graph of a kernel. Equal computations are one node. A node belongs to the region in which it is computed: that of a
/// branch, a loop, the rows or, where it is the same for all rows, the pass.
/// </summary>
internal sealed class Node(NodeKind kind, Region region, params Node[] inputs)
{
    public NodeKind Kind { get; } = kind;

    public Region Region { get; } = region;

    public Node[] Inputs { get; } = inputs;

    public double Number { get; init; }

    public Place Place { get; init; } = Place.None;

    public int Index { get; init; }

    public int Element { get; init; }

    /// <summary>What the node carries besides: a service, a variable whose element is computed.</summary>
    public object? Item { get; init; }

    /// <summary>True when all lanes hold the same: it is computed once.</summary>
    public bool IsUniform { get; init; }

    public bool IsMask { get; init; }

    /// <summary>For variables: the step that sets it.</summary>
    public Step? Owner { get; set; }

    /// <summary>For variables: the values that it takes.</summary>
    public List<Node> Sources { get; } = [];

    /// <summary>How often live nodes and steps use it; 0 for what nobody needs.</summary>
    public int Uses { get; set; }

    /// <summary>Whether a value for all lanes is wanted of a uniform node.</summary>
    public bool IsSpread { get; set; }

    /// <summary>Whether it is used outside the region that computes it, or must be computed in its order.</summary>
    public bool IsPinned { get; set; }

    /// <summary>The register that holds it, and the one that holds it for all lanes.</summary>
    public Expression? Scalar { get; set; }

    public Expression? Pack { get; set; }

    public bool IsNumber(double value) => Kind == NodeKind.Number && !IsMask && BitConverter.DoubleToInt64Bits(Number) == BitConverter.DoubleToInt64Bits(value);

    public bool IsMaskOf(bool set) => Kind == NodeKind.Number && IsMask && Number != 0 == set;
}
