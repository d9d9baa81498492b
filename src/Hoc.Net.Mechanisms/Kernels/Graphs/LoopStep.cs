namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>Repeats a region while a condition, one of its variables, holds in any row.</summary>
internal sealed class LoopStep : Step
{
    public required Node Condition { get; init; }

    public required Region Body { get; init; }

    /// <summary>What the rounds hand on, the condition among them: the first source is the value before, the second that after a round.</summary>
    public List<Node> Variables { get; } = [];

    public override bool HasEffect => false;

    public override IEnumerable<Node> Inputs => [Condition];

    public override IEnumerable<Region> Regions => [Body];
}
