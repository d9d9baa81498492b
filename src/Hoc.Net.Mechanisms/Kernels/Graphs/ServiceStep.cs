namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>Calls a service, or does something with events; see the node's item.</summary>
internal sealed class ServiceStep : Step
{
    /// <summary>The node that holds the result.</summary>
    public required Node Result { get; init; }

    public override bool HasEffect => true;

    public override IEnumerable<Node> Inputs => [Result];
}
