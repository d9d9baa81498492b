using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>Sets all elements of a local that lies in memory to zero.</summary>
internal sealed class ClearStep : Step
{
    public required Variable Variable { get; init; }

    public override bool HasEffect => true;

    public override IEnumerable<Node> Inputs => [];
}
