namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// Vectors over the same unknowns, one after the other in pinned memory. Each is padded to a multiple of eight, so that passes need not care for a rest; padding begins as 0
/// and must stay finite.
/// </summary>
internal sealed unsafe class StateColumns
{
    /// <summary>Elements that passes take at a time, or a divisor of it.</summary>
    public const int Pack = 8;

    private readonly double[] _values;
    private readonly double* _first;

    /// <param name="columns">The number of vectors.</param>
    /// <param name="count">The number of unknowns.</param>
    public StateColumns(int columns, int count)
    {
        Count = count;
        Stride = (count + Pack - 1) / Pack * Pack;
        _values = GC.AllocateArray<double>(columns * Stride, pinned: true);
        _first = (double*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref System.Runtime.InteropServices.MemoryMarshal.GetArrayDataReference(_values));
    }

    /// <summary>The number of unknowns.</summary>
    public int Count { get; }

    /// <summary>From one vector to the next, and the length that passes go over.</summary>
    public int Stride { get; }

    /// <summary>One vector.</summary>
    public Span<double> this[int column] => _values.AsSpan(column * Stride, Count);

    /// <summary>One vector with its padding.</summary>
    public Span<double> Padded(int column) => _values.AsSpan(column * Stride, Stride);

    /// <summary>Where a vector begins.</summary>
    public double* Address(int column) => _first + (long)column * Stride;
}
