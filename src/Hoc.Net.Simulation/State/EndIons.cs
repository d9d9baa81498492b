using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.State;

/// <summary>
/// Ions on nodes that have no membrane: the ends and roots where a point process uses them. They come with the first
/// point process there and go with the node.
/// </summary>
internal sealed class EndIons(StateStore store)
{
    private readonly Dictionary<(Table Ion, int Node), (int Row, int Generation)> _rows = [];

    /// <summary>Sees that an ion is at a node, in the style that a use asks for.</summary>
    public void Use(IonUse use, Table ion, int node)
    {
        if (!_rows.TryGetValue((ion, node), out var entry))
            _rows.Add((ion, node), entry = (ion.Add(node), store.Nodes.Generation(node)));
        ref var style = ref ion.At(entry.Row, IonColumns.Style);
        style = IonStyle.FromBits((int)style).Promote(use).Bits;
    }

    /// <summary>All of them, with their nodes.</summary>
    public IEnumerable<(Table Ion, int Row, int Node)> Rows => _rows.Select(static r => (r.Key.Ion, r.Value.Row, r.Key.Node));

    /// <summary>Removes the rows whose nodes have gone.</summary>
    public void Sweep()
    {
        foreach (var (place, entry) in _rows)
        {
            if (store.Nodes.IsLive(place.Node, entry.Generation))
                continue;
            place.Ion.Remove(entry.Row);
            _rows.Remove(place);
        }
    }
}
