using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Simulation.Stepping;

/// <summary>An estimate of what a block costs in a step, to share work by.</summary>
internal static class BlockCost
{
    /// <summary>The solution, and what else each node costs, in the unit of <see cref="Membrane.StepTraits.Cost"/>.</summary>
    private const double Node = 40;

    public static double Of(Layout layout, CellBlock block)
    {
        var cost = Node * (block.SegmentCount + block.MasslessCount);
        for (var f = 0; f < layout.Frames.Length; f++)
            cost += layout.Frames[f].Type.StepTraits.Cost * block.Ranges[f].Count;
        return cost;
    }
}
