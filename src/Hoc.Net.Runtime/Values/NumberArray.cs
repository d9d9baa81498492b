namespace Hoc.Net.Runtime.Values;

/// <summary>The storage of a <c>double</c> array. Declaring it again gives it new elements, all zero.</summary>
internal sealed class NumberArray(int[] dimensions)
{
    /// <summary>The sizes, one an index.</summary>
    public int[] Dimensions { get; private set; } = dimensions;

    /// <summary>The elements, row by row.</summary>
    public double[] Values { get; private set; } = new double[ArrayShape.Count(dimensions)];

    /// <summary>Declares the array again.</summary>
    public void Redeclare(int[] dimensions)
    {
        Dimensions = dimensions;
        Values = new double[ArrayShape.Count(dimensions)];
    }
}
