using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Solving;

/// <summary>Finds the trees along which the states of mechanisms diffuse.</summary>
internal sealed class DiffusionTrees
{
    private readonly Dictionary<int, int> _parents = []; // of nodes, by their rows in the table of nodes
    private readonly List<(Section Section, int Node, bool IsFirst)> _segments = [];
    private readonly NodeOrder _order;

    public DiffusionTrees(Model model, NodeOrder order)
    {
        _order = order;
        foreach (var section in BreadthFirst(model))
        {
            var nodes = section.Membrane.SegmentNodes;
            for (var i = 0; i < nodes.Length; i++)
            {
                _parents[nodes[i]] = i == 0 ? section.NearNode : nodes[i - 1];
                _segments.Add((section, nodes[i], i == 0));
            }

            _parents[section.Membrane.EndNode] = nodes[^1];
        }
    }

    /// <summary>The trees of a mechanism's rows in one block.</summary>
    public DiffusionTree Of(KernelFrame frame, RowRange range)
    {
        var rowAt = new Dictionary<int, int>();
        for (var row = range.First; row < range.First + range.Count; row++)
            rowAt[frame.Nodes[row]] = row;
        var entries = new Dictionary<int, int>(); // by node
        var (rows, parents, sections, isFirst) = (new List<int>(), new List<int>(), new List<Section>(), new List<bool>());
        foreach (var segment in _segments)
        {
            if (!rowAt.TryGetValue(_order.Positions[segment.Node], out var row))
                continue;
            parents.Add(ParentOf(segment.Section, segment.Node, entries));
            entries.Add(segment.Node, rows.Count);
            rows.Add(row);
            sections.Add(segment.Section);
            isFirst.Add(segment.IsFirst);
        }

        return new(frame, range, [.. rows], [.. parents], [.. sections], [.. isFirst]);
    }

    /// <summary>The entry of the next segment towards the root; -1 where there is none with the mechanism.</summary>
    private int ParentOf(Section section, int node, Dictionary<int, int> entries)
    {
        var parent = _parents[node];
        if (entries.TryGetValue(parent, out var entry))
            return entry;
        if (_parents.TryGetValue(parent, out var behind) && entries.TryGetValue(behind, out entry))
            return entry;
        return section.Parent is { } before && entries.TryGetValue(before.Membrane.SegmentNodes[0], out entry) ? entry : -1;
    }

    /// <summary>NEURON's order of sections, in which what flows into a segment is summed with its bits.</summary>
    private static List<Section> BreadthFirst(Model model)
    {
        var sections = model.Sections.Where(static s => s.Parent is null).ToList();
        for (var i = 0; i < sections.Count; i++)
            sections.AddRange(sections[i].Children);
        return sections;
    }
}
