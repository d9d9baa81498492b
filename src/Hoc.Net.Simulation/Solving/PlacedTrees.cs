namespace Hoc.Net.Simulation.Solving;

/// <summary>The trees of a block as they are placed: what <see cref="CellBlock"/> then holds.</summary>
internal sealed class PlacedTrees
{
    public List<RootRun> Roots { get; } = [];

    public List<SectionRun> Runs { get; } = [];

    public List<SectionRun> LoneRuns { get; } = [];

    public List<SectionBundle> Bundles { get; } = [];

    public List<int> Parents { get; } = [];
}
