namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// NEURON's order of nodes: the roots of all cells, then section by section, breadth first over all cells, segments and end. Instances of mechanisms go by
/// their nodes.
/// </summary>
internal static class NodeSequence
{
    /// <summary>For each row of the table of nodes its rank in the sequence.</summary>
    public static int[] Ranks(Model model)
    {
        var ranks = new int[model.Store.Nodes.RowLimit];
        var rank = 0;
        var sections = model.Sections.Where(static s => s.Parent is null).ToList();
        foreach (var root in sections)
            ranks[root.NearNode] = rank++;
        for (var i = 0; i < sections.Count; i++)
        {
            foreach (var node in sections[i].Membrane.SegmentNodes)
                ranks[node] = rank++;
            ranks[sections[i].Membrane.EndNode] = rank++;
            sections.AddRange(sections[i].Children);
        }

        return ranks;
    }
}
