namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>Adds to a place that several rows may share, row by row.</summary>
internal sealed class AccumulateStep : Step
{
    public required Place Place { get; init; }

    public required Node Value { get; init; }

    public Node? Mask { get; init; }

    public override bool HasEffect => true;

    public override IEnumerable<Node> Inputs => Mask is null ? [Value] : [Value, Mask];
}
