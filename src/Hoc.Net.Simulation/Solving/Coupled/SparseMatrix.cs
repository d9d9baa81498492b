namespace Hoc.Net.Simulation.Solving.Coupled;

/// <summary>
/// A square matrix of few numbers, whose places are given first and whose numbers change from step to step. Each place has an entry, an index into
/// <see cref="Values"/>; a place that is asked for twice has one entry.
/// </summary>
internal sealed class SparseMatrix(int size)
{
    private readonly Dictionary<long, int> _entries = [];
    private readonly List<(int Row, int Column)> _places = [];

    /// <summary>The number of rows.</summary>
    public int Size { get; } = size;

    /// <summary>The number of each entry.</summary>
    public double[] Values { get; private set; } = [];

    /// <summary>The row and column of each entry.</summary>
    public IReadOnlyList<(int Row, int Column)> Places => _places;

    /// <summary>The entry at a place.</summary>
    public int Entry(int row, int column)
    {
        var key = (long)row * Size + column;
        if (_entries.TryGetValue(key, out var entry))
            return entry;
        _entries.Add(key, entry = _places.Count);
        _places.Add((row, column));
        if (entry == Values.Length)
        {
            var values = Values;
            Array.Resize(ref values, Math.Max(16, 2 * entry));
            Values = values;
        }

        return entry;
    }

    /// <summary>Sets all numbers to zero.</summary>
    public void Clear() => Values.AsSpan().Clear();

    /// <summary>result = matrix · x.</summary>
    public void Multiply(ReadOnlySpan<double> x, Span<double> result)
    {
        result.Clear();
        for (var entry = 0; entry < _places.Count; entry++)
            result[_places[entry].Row] += Values[entry] * x[_places[entry].Column];
    }
}
