using System.Collections.Immutable;

namespace Hoc.Net.Simulation.Circuits;

/// <summary>
/// Linear equations C·dy/dt + G·y = b that are solved together with those of the cable. Its first unknowns are potentials of nodes, whose equations gain the first
/// rows as currents, mA/cm² (at ends of sections nA); the other unknowns are its own. It takes part once it has been added to a model, until one of its nodes goes.
/// </summary>
/// <remarks>The numbers may change at any time. With the fixed step it asks for secondorder 0.</remarks>
public abstract class LinearMechanism
{
    private (int Row, int Generation)[] _nodes = [];

    /// <summary>Connects it to nodes.</summary>
    protected LinearMechanism(params IEnumerable<CircuitNode> nodes) => Nodes = [.. nodes];

    /// <summary>The nodes of the first unknowns.</summary>
    public ImmutableArray<CircuitNode> Nodes { get; }

    /// <summary>The number of unknowns.</summary>
    public abstract int Count { get; }

    /// <summary>Whether it is part of a model.</summary>
    public bool IsInUse => Model is { } model && HasNodes(model);

    /// <summary>The unknowns y: mV for nodes.</summary>
    protected internal abstract Span<double> State { get; }

    /// <summary>The right-hand sides b.</summary>
    protected internal abstract ReadOnlySpan<double> Sources { get; }

    /// <summary>What its own unknowns start from, at their indices in y; empty for zeros.</summary>
    protected internal virtual ReadOnlySpan<double> InitialState => [];

    /// <summary>Tells the elements of C.</summary>
    protected internal abstract void AddDerivativeTerms(CircuitTerms terms);

    /// <summary>Tells the elements of G.</summary>
    protected internal abstract void AddTerms(CircuitTerms terms);

    /// <summary>Called before its numbers are used in a step.</summary>
    protected internal virtual void Update()
    {
    }

    internal Model? Model { get; private set; }

    /// <summary>The rows of its nodes in the table of nodes.</summary>
    internal int NodeRow(int index) => _nodes[index].Row;

    internal void Join(Model model)
    {
        Model = model;
        _nodes = [.. Nodes.Select(n => n.Place.Section.NodeAt(n.Place.X)).Select(row => (row, model.Store.Nodes.Generation(row)))];
        CheckSize();
    }

    internal void Leave() => Model = null;

    internal bool HasNodes(Model model) => Array.TrueForAll(_nodes, n => model.Store.Nodes.IsLive(n.Row, n.Generation));

    /// <summary>Checks the sizes, which users may change.</summary>
    /// <exception cref="CircuitException">They do not belong together.</exception>
    internal void CheckSize()
    {
        if (Count < Nodes.Length)
            throw new CircuitException($"has {Count} unknowns, and {Nodes.Length} nodes", "Give each node an unknown, before those that belong to no node.");
        if (State.Length != Count || Sources.Length != Count || (InitialState.Length is not 0 and var initial && initial != Count))
            throw new CircuitException("has matrices and Vectors of different sizes", "Give it square matrices c and g, and Vectors y, y0 and b, of one size.");
    }
}
