using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Values;

/// <summary>A pointer to an element of a <c>double</c> array. It keeps to the elements the array had when it was made.</summary>
internal sealed class NumberArrayElement(double[] values, int index) : VariableReference, IElementReference
{
    private double[] Values => values;

    private int Index => index;

    /// <summary>Its index in an array, row by row; null when it is none of its elements.</summary>
    public int? IndexIn(NumberArray array) => array.Values == values ? index : null;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NumberArrayElement other && other.Values == values && other.Index == index;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(values, index);

    /// <inheritdoc/>
    public double NumberAt(int offset) => (uint)(index + offset) < (uint)values.Length ? values[index + offset] : throw IElementReference.PastEnd();

    /// <inheritdoc/>
    public VariableReference? Neighbour(int offset) =>
        (uint)(index + offset) < (uint)values.Length ? new NumberArrayElement(values, index + offset) : null;

    /// <inheritdoc/>
    public override double Value
    {
        get => values[index];
        set => values[index] = value;
    }
}
