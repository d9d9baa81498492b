namespace Hoc.Net.Simulation.Events;

/// <summary>The weights of a connection, where they lie among those of others. By default there are none, not even an empty list.</summary>
/// <param name="Block">The array in which they lie.</param>
/// <param name="Start">The index of the first.</param>
/// <param name="Count">How many.</param>
internal readonly record struct WeightSlice(double[]? Block, int Start, int Count)
{
    public bool IsNone => Block is null;

    public Span<double> Values => new(Block, Start, Count);

    /// <summary>All elements of an array.</summary>
    public static WeightSlice Of(double[] values) => new(values, 0, values.Length);
}
