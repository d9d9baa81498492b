using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Values;

/// <summary>A pointer to an element of an object that has many, such as <c>&amp;vector.x[0]</c>.</summary>
internal sealed class ElementReference(INumberElements owner, int index) : VariableReference, IElementReference
{
    private INumberElements Owner => owner;

    private int Index => index;

    /// <summary>The Vector whose element it is; null for another object.</summary>
    public VectorObject? Vector => owner as VectorObject;

    /// <summary>Which element it is.</summary>
    public int Position => index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ElementReference other && other.Owner == owner && other.Index == index;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(owner, index);

    /// <inheritdoc/>
    public override bool Exists => index < owner.Size && !owner.IsDead;

    /// <inheritdoc/>
    public override double Value
    {
        get => Living.At(index);
        set => Living.At(index) = value;
    }

    private INumberElements Living => !owner.IsDead ? owner : throw new HocException(new Diagnostic(
        RuntimeDiagnostics.NoPointer,
        null,
        $"element {index} of a Vector no longer exists: the Vector is gone.",
        "Keep the Vector in a variable as long as something points to its elements."));

    /// <inheritdoc/>
    public double NumberAt(int offset) => (uint)(index + offset) < (uint)owner.Size ? Living.At(index + offset) : throw IElementReference.PastEnd();

    /// <inheritdoc/>
    public VariableReference? Neighbour(int offset) =>
        (uint)(index + offset) < (uint)owner.Size ? new ElementReference(owner, index + offset) : null;
}
