using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels.Solving;

namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>Solves a system whose matrix lies in memory.</summary>
internal sealed class SolveStep : Step
{
    public required LinearSolveForm Form { get; init; }

    /// <summary>The variable that it sets to the magnitude of the smallest pivot.</summary>
    public required Node Smallest { get; init; }

    public required EliminationPlan Plan { get; init; }

    public override bool HasEffect => true;

    public override IEnumerable<Node> Inputs => [];
}
