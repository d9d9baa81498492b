using Hoc.Net.Simulation.Integration;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation;

/// <content>A look into the equations of a step.</content>
public sealed partial class Model
{
    /// <summary>
    /// The row of the linear system at a place, as the last fixed step (which eliminates in it) or <see cref="EvaluateCurrents"/> left it: how its voltage acts on the parent's balance of currents, on its
    /// own, and the parent's on it, S/cm²; and the right-hand side, mA/cm².
    /// </summary>
    public MatrixRow MatrixRowAt(Segment at)
    {
        Ready();
        return RowOf(at.Section.Alive().NodeAt(at.X));
    }

    /// <summary>All rows, in the order of NEURON's nodes: the roots of all cells, then section by section, segments and end.</summary>
    public IReadOnlyList<MatrixRow> MatrixRows()
    {
        Ready();
        var ranks = NodeSequence.Ranks(this);
        return [.. Enumerable.Range(0, Store.Nodes.RowLimit).Where(row => !Store.Nodes.IsFree(row)).OrderBy(row => ranks[row]).Select(RowOf)];
    }

    private MatrixRow RowOf(int node)
    {
        var nodes = Store.Nodes;
        return new(nodes.At(node, NodeColumns.A), nodes.At(node, NodeColumns.D), nodes.At(node, NodeColumns.B), nodes.At(node, NodeColumns.Rhs));
    }
}
