using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Values;

/// <summary>A pointer to an element of an object that has many, such as <c>&amp;vector.x[0]</c>.</summary>
internal sealed class ElementReference(INumberElements owner, int index) : VariableReference, IElementReference
{
    /// <inheritdoc/>
    public override bool Exists => index < owner.Size;

    /// <inheritdoc/>
    public override double Value
    {
        get => owner.At(index);
        set => owner.At(index) = value;
    }

    /// <inheritdoc/>
    public VariableReference? Neighbour(int offset) =>
        (uint)(index + offset) < (uint)owner.Size ? new ElementReference(owner, index + offset) : null;
}
