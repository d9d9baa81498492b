namespace Hoc.Net.Runtime.Values;

/// <summary>A number in the interpreter's own storage: a variable or an element of a <c>double</c> array.</summary>
internal sealed class ArrayElementReference(double[] storage, int index) : NumberReference
{
    /// <inheritdoc/>
    public override double Value
    {
        get => storage[index];
        set => storage[index] = value;
    }
}
