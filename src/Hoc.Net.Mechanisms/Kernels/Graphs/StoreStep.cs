namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>Writes a value to a place. Under a mask the other lanes keep what they have.</summary>
internal sealed class StoreStep : Step
{
    public required Place Place { get; init; }

    public required Node Value { get; init; }

    public Node? Mask { get; init; }

    /// <summary>True for what all rows share: the last row's value alone is written.</summary>
    public bool IsLast { get; init; }

    public override bool HasEffect => true;

    public override IEnumerable<Node> Inputs => Mask is null ? [Value] : [Value, Mask];
}
