namespace Hoc.Net.Simulation.Integration;

/// <summary>The places of nodes in NEURON's order, found once for all equations of one layout.</summary>
internal sealed class NodeRanks(Model model)
{
    private int[]? _byPosition;

    /// <summary>For each position among the nodes its rank.</summary>
    public int[] ByPosition => _byPosition ??= Find();

    private int[] Find()
    {
        var nodes = model.Store.Nodes;
        var byRow = NodeSequence.Ranks(model);
        var ranks = new int[nodes.Extent];
        for (var row = 0; row < nodes.RowLimit; row++)
            if (!nodes.IsFree(row))
                ranks[nodes.Position(row)] = byRow[row];
        return ranks;
    }
}
