using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>Writes an element whose index is computed, one for all lanes.</summary>
internal sealed class ElementStep : Step
{
    public required Variable Variable { get; init; }

    public required Node Element { get; init; }

    public required Node Value { get; init; }

    public Node? Mask { get; init; }

    public override bool HasEffect => true;

    public override IEnumerable<Node> Inputs => Mask is null ? [Element, Value] : [Element, Value, Mask];
}
