namespace Hoc.Net.Simulation.Solving.Coupled;

/// <summary>
/// Chooses in which order a sparse system is eliminated: the pivot with the least product of other elements in its row and in its column first (Markowitz 1957,
/// Management Science 3:255), the diagonal before the rest, and none that is less than a tenth of the largest element of its row (threshold pivoting:
/// Duff, Erisman and Reid, Direct Methods for Sparse Matrices, 1986). In rows of the cable the diagonal is the largest, and stays so, whatever the areas are; a tree
/// is eliminated from its tips, without fill.
/// </summary>
internal sealed class PivotOrder
{
    /// <summary>A pivot is at least this part of the largest element in its row.</summary>
    private const double Threshold = .1;

    private readonly SortedDictionary<int, double>[] _rows; // what is left of each row
    private readonly HashSet<int>[] _columns; // the rows that are left in each column
    private readonly int[] _columnOf; // the column that counts as the diagonal of a row
    private readonly int[] _rowOf;
    private readonly long[] _costs; // the place of each row in the queue; -1 for none
    private readonly bool[] _isLeft; // by row
    private readonly SortedSet<(long Cost, int Row)> _queue = [];

    private PivotOrder(SparseMatrix matrix)
    {
        var size = matrix.Size;
        _rows = new SortedDictionary<int, double>[size];
        _columns = new HashSet<int>[size];
        _columnOf = new int[size];
        _rowOf = new int[size];
        _costs = new long[size];
        _isLeft = new bool[size];
        Array.Fill(_isLeft, true);
        for (var i = 0; i < size; i++)
            (_rows[i], _columns[i], _columnOf[i], _rowOf[i], _costs[i]) = ([], [], i, i, -1);
        for (var entry = 0; entry < matrix.Places.Count; entry++)
        {
            var (row, column) = matrix.Places[entry];
            _rows[row][column] = matrix.Values[entry];
            _columns[column].Add(row);
        }
    }

    /// <summary>The rows and columns of the pivots in their order; null for a singular matrix.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="singular">A row for which there is no pivot.</param>
    public static (int Row, int Column)[]? Find(SparseMatrix matrix, out int singular)
    {
        singular = -1;
        var order = new PivotOrder(matrix);
        var pivots = new (int Row, int Column)[matrix.Size];
        for (var row = 0; row < matrix.Size; row++)
            order.Enqueue(row);
        for (var i = 0; i < pivots.Length; i++)
        {
            if (order.Next() is not { } pivot)
            {
                singular = Array.FindIndex(order._isLeft, static left => left);
                return null;
            }

            pivots[i] = pivot;
            order.Eliminate(pivot.Row, pivot.Column);
        }

        return pivots;
    }

    private (int Row, int Column)? Next()
    {
        while (_queue.Count > 0)
        {
            var row = _queue.Min.Row;
            Dequeue(row);
            if (IsLarge(row, _columnOf[row]))
                return (row, _columnOf[row]);
        }

        return NextOffDiagonal();
    }

    /// <summary>The best pivot anywhere; its column becomes the diagonal of its row.</summary>
    private (int Row, int Column)? NextOffDiagonal()
    {
        (int Row, int Column)? best = null;
        var least = long.MaxValue;
        for (var row = 0; row < _rows.Length; row++)
            foreach (var column in _rows[row].Keys)
                if (Cost(row, column) is var cost && cost < least && IsLarge(row, column))
                    (best, least) = ((row, column), cost);
        if (best is not var (chosen, into))
            return null;
        var (other, former) = (_rowOf[into], _columnOf[chosen]);
        (_columnOf[chosen], _rowOf[into]) = (into, chosen);
        (_columnOf[other], _rowOf[former]) = (former, other);
        return best;
    }

    private bool IsLarge(int row, int column)
    {
        var largest = 0.0;
        foreach (var value in _rows[row].Values)
            largest = Math.Max(largest, Math.Abs(value));
        var size = Math.Abs(_rows[row][column]);
        return size > 0 && size >= Threshold * largest;
    }

    private void Eliminate(int row, int column)
    {
        var pivot = _rows[row];
        var divisor = pivot[column];
        foreach (var other in pivot.Keys)
            _columns[other].Remove(row);
        foreach (var target in _columns[column])
        {
            var cells = _rows[target];
            var factor = cells[column] / divisor;
            cells.Remove(column);
            foreach (var (other, value) in pivot)
            {
                if (other == column)
                    continue;
                cells[other] = cells.GetValueOrDefault(other) - factor * value;
                _columns[other].Add(target);
            }
        }

        Dequeue(row);
        _isLeft[row] = false;
        foreach (var target in _columns[column])
            Enqueue(target);
        foreach (var other in pivot.Keys)
            if (other != column)
                foreach (var target in _columns[other])
                    Enqueue(target);
        _columns[column].Clear();
        pivot.Clear();
    }

    /// <summary>Puts a row where its diagonal belongs now.</summary>
    private void Enqueue(int row)
    {
        Dequeue(row);
        if (!_rows[row].ContainsKey(_columnOf[row]))
            return;
        _costs[row] = Cost(row, _columnOf[row]);
        _queue.Add((_costs[row], row));
    }

    private void Dequeue(int row)
    {
        if (_costs[row] >= 0)
            _queue.Remove((_costs[row], row));
        _costs[row] = -1;
    }

    private long Cost(int row, int column) => (long)(_rows[row].Count - 1) * (_columns[column].Count - 1);
}
