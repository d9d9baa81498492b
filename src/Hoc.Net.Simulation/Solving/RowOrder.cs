using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation.Solving;

/// <summary>
/// Gives the rows of one mechanism their positions: block by block, in the order of the nodes, instances of one node youngest
/// first; each block starts at a multiple of 8 and is padded to one.
/// </summary>
internal sealed class RowOrder
{
    private const int Lanes = StateStore.Alignment;

    /// <param name="table">The table.</param>
    /// <param name="order">The order of the nodes.</param>
    /// <param name="spare">True for ions and diameters: eight more rows a block, for the padding of those that use them.</param>
    public RowOrder(Table table, NodeOrder order, bool spare)
    {
        Positions = new int[table.RowLimit];
        Ranges = new RowRange[order.Blocks.Count];
        var heads = BucketByNode(table, order, out var next);
        var nodes = new List<int>(Lanes + table.LiveCount);
        for (var b = 0; b < Ranges.Length; b++)
        {
            var block = order.Blocks[b];
            var first = nodes.Count;
            for (var node = block.First; node < block.First + block.Extent; node++)
            {
                for (var row = heads[node]; row >= 0; row = next[row])
                {
                    Positions[row] = nodes.Count;
                    nodes.Add(node);
                }
            }

            Ranges[b] = new(first, nodes.Count - first);
            Pad(nodes, first, block, spare);
            if (nodes.Count > first && b < Ranges.Length - 1)
                nodes.AddRange(Enumerable.Repeat(block.FirstMassless - Lanes, order.BlockGap));
        }

        Nodes = GC.AllocateUninitializedArray<int>(nodes.Count, pinned: true);
        nodes.CopyTo(Nodes);
    }

    /// <summary>For instances without a node: all in one range, oldest first.</summary>
    public RowOrder(Table table)
    {
        Positions = new int[table.RowLimit];
        var rows = Enumerable.Range(0, table.RowLimit).Where(row => !table.IsFree(row)).OrderBy(table.Age).ToList();
        for (var position = 0; position < rows.Count; position++)
            Positions[rows[position]] = position;
        Ranges = [new(0, rows.Count)];
        Nodes = new int[StateStore.Padded(rows.Count)];
    }

    /// <summary>The position of each row.</summary>
    public int[] Positions { get; }

    /// <summary>The rows of each block.</summary>
    public RowRange[] Ranges { get; }

    /// <summary>The node of each position. Pinned.</summary>
    public int[] Nodes { get; }

    /// <summary>Lists of rows by node, each youngest first.</summary>
    private static int[] BucketByNode(Table table, NodeOrder order, out int[] next)
    {
        var heads = new int[order.Extent];
        Array.Fill(heads, -1);
        next = new int[table.RowLimit];
        for (var row = 0; row < table.RowLimit; row++)
        {
            if (table.IsFree(row))
                continue;
            ref var link = ref heads[order.Positions[table.Node(row)]];
            while (link >= 0 && table.Age(link) > table.Age(row))
                link = ref next[link];
            next[row] = link;
            link = row;
        }

        return heads;
    }

    /// <summary>
    /// Padding rows face the nodes after the last one where those are padding too, so that eight rows still face eight adjacent
    /// nodes; else each faces the padding node of its lane.
    /// </summary>
    private static void Pad(List<int> nodes, int first, CellBlock block, bool spare)
    {
        var sinks = block.FirstMassless - Lanes;
        var end = StateStore.Padded(nodes.Count) + (spare && nodes.Count > first ? Lanes : 0);
        while (nodes.Count < end)
        {
            var follower = nodes[^1] + 1;
            var isPadding = follower >= block.First + block.SegmentCount && follower < sinks;
            nodes.Add(isPadding ? follower : sinks + nodes.Count % Lanes);
        }
    }
}
