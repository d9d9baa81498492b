using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <summary>A pointer to an element of a Vector.</summary>
internal sealed class VectorElementReference(VectorObject vector, int index) : NumberReference
{
    /// <inheritdoc/>
    public override double Value
    {
        get => vector.At(index);
        set => vector.At(index) = value;
    }
}
