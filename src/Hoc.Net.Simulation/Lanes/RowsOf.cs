using System.Runtime.CompilerServices;

namespace Hoc.Net.Simulation.Lanes;

/// <summary>
/// The rows of another table (nodes, an ion) that a pack of rows of a mechanism faces. They rise strictly, so the first and
/// the last tell whether they are adjacent, as they nearly always are; then no gather is needed.
/// </summary>
internal readonly unsafe struct RowsOf<L> where L : unmanaged, ILanes<L>
{
    private readonly int* _rows;
    private readonly bool _adjacent;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RowsOf(int* rows)
    {
        _rows = rows;
        _adjacent = rows[L.Count - 1] - rows[0] == L.Count - 1;
    }

    /// <summary>Reads the rows of a column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public L Load(double* column) => _adjacent ? L.Load(column + *_rows) : L.Gather(column, _rows);

    /// <summary>Adds to the rows of a column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double* column, L addend)
    {
        if (_adjacent)
        {
            double* place = column + *_rows;
            L.Store(place, L.Load(place) + addend);
        }
        else
        {
            L.Scatter(column, _rows, L.Gather(column, _rows) + addend);
        }
    }
}
