using System.Runtime.InteropServices;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Solving;

/// <summary>
/// One tree, its nodes numbered: segments 0, 1, ... section by section, then the massless nodes: the root, and the end of each
/// section. Sections stand breadth first, the children of each with the one attached last first: NEURON's order.
/// </summary>
internal sealed class CellTopology
{
    private readonly List<Section> _sections = [];
    private readonly List<int> _firstSegments = [];
    private readonly List<int> _parents = [];
    private readonly List<int> _hosts = [-1];
    private readonly List<int> _keyStarts = [];
    private int[] _key = [];

    private CellTopology()
    {
    }

    public IReadOnlyList<Section> Sections => _sections;

    public int SegmentCount { get; private set; }

    /// <summary>Whether it is solved together with what lies outside the tree: extracellular layers, circuits.</summary>
    public bool IsCoupled { get; private set; }

    /// <summary>Root and ends.</summary>
    public int MasslessCount => _sections.Count + 1;

    public int NodeCount => SegmentCount + MasslessCount;

    public int RootNode => SegmentCount;

    /// <summary>Equal for cells of one shape, nseg and set of mechanisms, which may be computed side by side.</summary>
    public ReadOnlySpan<int> Key => _key;

    public int FirstSegment(int section) => _firstSegments[section];

    public int EndNode(int section) => SegmentCount + 1 + section;

    /// <summary>The number of the section that a section is connected to; -1 for the root.</summary>
    public int Host(int section) => _hosts[section];

    /// <summary>Equal for sections of equally many segments and equal mechanisms.</summary>
    public ReadOnlySpan<int> SectionKey(int section) => _key.AsSpan(_keyStarts[section], 2 + _key[_keyStarts[section] + 1]);

    /// <summary>The node that a section is attached to.</summary>
    public int ParentNode(int section) => _parents[section] >= 0 ? _parents[section] : SegmentCount + ~_parents[section];

    /// <summary>Walks the tree of a root section.</summary>
    /// <param name="root">The root section.</param>
    /// <param name="isConnected">Whether a circuit is connected to it.</param>
    public static CellTopology Of(Section root, bool isConnected)
    {
        var topology = new CellTopology { IsCoupled = isConnected };
        topology._sections.Add(root);
        for (var i = 0; i < topology._sections.Count; i++)
        {
            var section = topology._sections[i];
            topology._firstSegments.Add(topology.SegmentCount);
            topology._parents.Add(topology.Attachment(section, topology._hosts[i]));
            topology.SegmentCount += section.SegmentCount;
            topology.IsCoupled |= section.Layers is not null;
            foreach (var child in section.Children)
            {
                topology._sections.Add(child);
                topology._hosts.Add(i);
            }
        }

        topology._key = topology.BuildKey(root.Model.Catalog);
        return topology;
    }

    /// <summary>A segment as its number, a massless node as the complement of its number among those.</summary>
    private int Attachment(Section section, int parent)
    {
        if (parent < 0)
            return ~0;
        var host = _sections[parent];
        var x = host.Oriented(section.ParentX);
        return x switch
        {
            0 => _parents[parent],
            1 => ~(1 + parent),
            _ => _firstSegments[parent] + host.Membrane.IndexOf(section.ParentX),
        };
    }

    private int[] BuildKey(MechanismCatalog catalog)
    {
        var key = new List<int>(4 * _sections.Count + 1) { IsCoupled ? 1 : 0 };
        for (var i = 0; i < _sections.Count; i++)
        {
            var mechanisms = _sections[i].Membrane.Mechanisms;
            _keyStarts.Add(key.Count + 1);
            key.Add(_parents[i]);
            key.Add(_sections[i].SegmentCount);
            key.Add(mechanisms.Count);
            var start = key.Count;
            foreach (var mechanism in mechanisms)
                key.Add(catalog.IndexOf(mechanism.Type));
            CollectionsMarshal.AsSpan(key)[start..].Sort();
        }

        return [.. key];
    }
}
