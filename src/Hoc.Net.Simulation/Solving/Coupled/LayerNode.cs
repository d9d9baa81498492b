namespace Hoc.Net.Simulation.Solving.Coupled;

/// <summary>The extracellular layers of a node, and their entries in the matrix, layer by layer.</summary>
internal readonly record struct LayerNode
{
    /// <summary>The row of the layers' mechanism.</summary>
    public int Row { get; init; }

    /// <summary>The position of the node.</summary>
    public int Node { get; init; }

    /// <summary>The equation of the first layer; the others follow.</summary>
    public int Equation { get; init; }

    /// <summary>The index of the layers of the node before; -1 where it has none.</summary>
    public int Parent { get; init; }

    /// <summary>The entries of the diagonals.</summary>
    public int[] Diagonals { get; init; }

    /// <summary>The entries, in each layer's row, of what is within it: the node, or the layer before.</summary>
    public int[] ToInner { get; init; }

    /// <summary>The entries of each layer in the rows of what is within it.</summary>
    public int[] FromInner { get; init; }

    /// <summary>The entries of the parent's layers in these rows.</summary>
    public int[] InRow { get; init; }

    /// <summary>The entries of these layers in the parent's rows.</summary>
    public int[] InParentsRow { get; init; }
}
