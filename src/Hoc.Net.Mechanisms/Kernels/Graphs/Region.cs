namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>Nodes and steps in their order. Values of a region are known in those inside it.</summary>
internal sealed class Region(Region? parent, bool isLoop)
{
    public Region? Parent { get; } = parent;

    /// <summary>Whether it is repeated, so that what does not depend on it is better computed before.</summary>
    public bool IsLoop { get; } = isLoop;

    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>Nodes and steps.</summary>
    public List<object> Items { get; } = [];

    public Dictionary<NodeKey, Node> Numbered { get; } = [];

    public bool Encloses(Region other)
    {
        while (other.Depth > Depth)
            other = other.Parent!;
        return other == this;
    }
}
