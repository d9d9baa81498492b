using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation;

/// <content>The section's place in its tree.</content>
public sealed partial class Section
{
    private readonly List<Section> _children = []; // from the far end to the near one; at one place in order of connection
    private int _root; // row of the root node while the section has no parent, else -1

    /// <summary>The section it is attached to; null for the root section of a tree.</summary>
    public Section? Parent { get; private set; }

    /// <summary>Where on the parent it is attached, 0 to 1.</summary>
    public double ParentX { get; private set; }

    /// <summary>
    /// Which of its own ends is attached, or was last: 0 or 1. Locations run against the tree's direction when it is 1;
    /// segments keep their locations when it changes.
    /// </summary>
    public int AttachedEnd { get; private set; }

    /// <summary>The sections attached to it, from the end nearest to the root on; at one place the one attached last first.</summary>
    public IEnumerable<Section> Children
    {
        get
        {
            for (var i = _children.Count - 1; i >= 0; i--)
                yield return _children[i];
        }
    }

    /// <summary>The first section of the tree.</summary>
    public Section Root
    {
        get
        {
            var section = this;
            while (section.Parent is { } parent)
                section = parent;
            return section;
        }
    }

    /// <summary>Attaches one of the section's ends to a place of another section; a former connection ends.</summary>
    /// <exception cref="InvalidConnectionException">The parent descends from this section, or the end is not 0 or 1.</exception>
    public void ConnectTo(Section parent, double parentX = 1, int end = 0)
    {
        Alive();
        if (parent.Alive().Model != Model)
            throw new ForeignObjectException($"Section {parent.Name}");
        if (end is not (0 or 1))
            throw new InvalidConnectionException(Name, parent.Name, "only the 0 and 1 ends can be attached");
        InRange(parentX);
        for (var ancestor = parent; ancestor is not null; ancestor = ancestor.Parent)
            if (ancestor == this)
                throw new InvalidConnectionException(Name, parent.Name, "that would close a loop");

        Detach();
        if (end != AttachedEnd)
            Reverse();
        Parent = parent;
        ParentX = parentX;
        AttachedEnd = end;
        parent.Adopt(this);
        ReleaseRoot();
        Model.NoteTreeChange();
    }

    /// <summary>Ends the connection to the parent; the section becomes the root of its own tree.</summary>
    public void Disconnect()
    {
        if (Alive().Parent is null)
            return;
        Detach();
        Model.NoteTreeChange();
    }

    /// <summary>Tells which place of the section a row of the table of nodes is.</summary>
    internal bool TryPlaceOf(int node, out double x)
    {
        x = 1;
        for (var i = 0; i < SegmentCount; i++)
        {
            if (_membrane.NodeOf(_membrane.IndexOf(Centre(i))) != node)
                continue;
            x = Centre(i);
            return true;
        }

        return _membrane.EndNode == node;
    }

    /// <summary>The rows of the nodes that belong to it: segments, the far end and, for a root section, the root.</summary>
    internal IEnumerable<int> OwnNodes => [.. _membrane.SegmentNodes, _membrane.EndNode, _root];

    /// <summary>The row of the node at the end nearest to the root.</summary>
    internal int NearNode
    {
        get
        {
            var section = this;
            while (section.Parent is { } parent)
            {
                var x = parent.Oriented(section.ParentX);
                if (x > 0)
                    return x == 1 ? parent._membrane.EndNode : parent._membrane.NodeOf(parent._membrane.IndexOf(section.ParentX));
                section = parent;
            }

            return section._root;
        }
    }

    /// <summary>The row of the node at a location: of a segment, or of an end.</summary>
    internal int NodeAt(double x) => Oriented(x) switch
    {
        0 => NearNode,
        1 => _membrane.EndNode,
        _ => _membrane.NodeOf(_membrane.IndexOf(x)),
    };

    /// <summary>The section whose segment's node is the node at a location; null when that is an end or a root.</summary>
    internal Section? SegmentOwner(double x)
    {
        var section = this;
        for (var oriented = Oriented(x); oriented < 1; oriented = section.Oriented(x))
        {
            if (oriented > 0)
                return section;
            if (section.Parent is not { } parent)
                return null;
            (section, x) = (parent, section.ParentX);
        }

        return null;
    }

    /// <summary>The location as seen from the root: 0 is the attached end.</summary>
    internal double Oriented(double x) => AttachedEnd == 1 ? 1 - x : x;

    /// <summary>The point processes on a node of this section, in it and at the ends of those attached to the node.</summary>
    internal IEnumerable<PointProcess> ResidentsOf(int node) =>
        Residents.Where(p => NodeAt(p.Place) == node)
            .Concat(_children.Where(c => c.NearNode == node).SelectMany(c => c.ResidentsOf(node)));

    internal void DetachAll()
    {
        Detach();
        while (_children.Count > 0)
            _children[^1].Detach();
    }

    private void Adopt(Section child)
    {
        var place = _children.FindIndex(other => Oriented(other.ParentX) < Oriented(child.ParentX));
        _children.Insert(place < 0 ? _children.Count : place, child);
    }

    private void Detach()
    {
        if (Parent is null)
            return;
        Parent._children.Remove(this);
        Parent = null;
        AddRoot();
    }

    /// <summary>
    /// Lets the other end be the near one. Segments keep their locations; the nodes of the ends, and point processes on them, change sides, and children come in the
    /// opposite order.
    /// </summary>
    private void Reverse()
    {
        _cable.SettlePoints();
        _membrane.Reverse();
        _children.Reverse();
        _cable.NoteChange();
        foreach (var resident in Residents)
            if (resident.Place is 0 or 1)
                resident.Place = 1 - resident.Place;
    }

    private void AddRoot()
    {
        _root = Model.Store.Nodes.Add(Table.Free);
        if (Layers is not null)
            AddRootLayers();
    }

    private void ReleaseRoot()
    {
        ReleaseRootLayers();
        Model.Store.Nodes.Remove(_root);
        _root = -1;
    }
}
