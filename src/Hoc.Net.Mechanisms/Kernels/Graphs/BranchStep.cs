namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>One of two regions, by a condition; or, for a mask, the first region where any row asks for it.</summary>
internal sealed class BranchStep : Step
{
    public required Node Condition { get; init; }

    public required Region Then { get; init; }

    public required Region Else { get; init; }

    /// <summary>The variables that both ways set: to their first source in the first, their second in the other.</summary>
    public List<Node> Variables { get; } = [];

    public override bool HasEffect => false;

    public override IEnumerable<Node> Inputs => [Condition];

    public override IEnumerable<Region> Regions => [Then, Else];
}
