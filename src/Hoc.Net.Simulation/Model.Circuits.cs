using Hoc.Net.Simulation.Circuits;

namespace Hoc.Net.Simulation;

/// <content>Circuits that are solved with the cable.</content>
public sealed partial class Model
{
    private readonly List<LinearMechanism> _circuits = [];

    /// <summary>The circuits in use, in the order of their arrival.</summary>
    public IReadOnlyList<LinearMechanism> Circuits => _circuits;

    /// <summary>Lets a circuit take part. When one of its nodes goes (its section is removed, nseg changes), it goes too.</summary>
    /// <exception cref="CircuitException">Its sizes do not belong together.</exception>
    public void Add(LinearMechanism circuit)
    {
        foreach (var node in circuit.Nodes)
            Own(node.Place.Section);
        Remove(circuit);
        circuit.Join(this);
        _circuits.Add(circuit);
        NoteStructureChange();
    }

    /// <summary>Takes a circuit out.</summary>
    public void Remove(LinearMechanism circuit)
    {
        if (!_circuits.Remove(circuit))
            return;
        circuit.Leave();
        NoteStructureChange();
    }

    /// <summary>The first sections of the trees to which circuits are connected.</summary>
    internal HashSet<Section> FindConnectedRoots()
    {
        var nodes = _circuits.SelectMany(static c => Enumerable.Range(0, c.Nodes.Length).Select(c.NodeRow)).ToHashSet();
        return nodes.Count == 0 ? [] : [.. _sections.Where(s => s.OwnNodes.Any(nodes.Contains)).Select(static s => s.Root)];
    }

    private void DropLostCircuits()
    {
        for (var i = _circuits.Count - 1; i >= 0; i--)
        {
            if (_circuits[i].HasNodes(this))
                continue;
            _circuits[i].Leave();
            _circuits.RemoveAt(i);
        }
    }
}
