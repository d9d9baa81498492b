using System.Runtime.CompilerServices;

namespace Hoc.Net.Simulation.Solving.Coupled;

/// <summary>
/// Solves a sparse system by Gaussian elimination. The order of the pivots and the places of the factors are found once, then only numbers are computed, row by
/// row (Gustavson 1972; Duff, Erisman and Reid 1986), until a pivot becomes too small for that order.
/// </summary>
/// <remarks>
/// Everything is numbered by the order of pivots. Row i of L has the columns _lower[_lowerStarts[i] .. _lowerStarts[i+1]], all below i and rising; row i of U
/// those of _upper, all above i. L's diagonal is 1; that of U is kept as its reciprocal.
/// </remarks>
internal sealed class SparseFactors(SparseMatrix matrix)
{
    /// <summary>A pivot below this part of what it came from has lost digits, so that another order may be better.</summary>
    private const double LeastPivot = 1e-10;

    /// <summary>Where no order is better, the pivots of the present one may become smaller by this much before another is looked for.</summary>
    private const double Slack = 1e-3;

    private (int Row, int Column)[] _pivots = [];
    private int[] _starts = []; // of the matrix's entries in each row
    private int[] _entries = [];
    private int[] _columns = []; // of those entries
    private int[] _lowerStarts = [];
    private int[] _lower = [];
    private int[] _upperStarts = [];
    private int[] _upper = [];
    private double[] _lowerValues = [];
    private double[] _upperValues = [];
    private double[] _reciprocals = [];
    private double[] _work = [];
    private int _entryCount = -1;
    private double _leastPivot; // for the present order

    /// <summary>How often an order has been chosen.</summary>
    public int OrderingCount { get; private set; }

    /// <summary>After a failure: a row that has no pivot.</summary>
    public int SingularRow { get; private set; }

    /// <summary>The numbers in the factors.</summary>
    public int FactorCount => _lower.Length + _upper.Length + _reciprocals.Length;

    /// <summary>Factors the matrix as it is; false when it is singular.</summary>
    public bool Factor()
    {
        if (_entryCount == matrix.Places.Count && Compute() >= _leastPivot)
            return true;
        if (!Order())
            return false;
        var smallest = Compute();
        _leastPivot = Math.Min(LeastPivot, Slack * smallest);
        return smallest > 0;
    }

    /// <summary>Solves for a right-hand side, in its place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Solve(Span<double> b)
    {
        var x = _work;
        for (var i = 0; i < x.Length; i++)
        {
            var sum = b[_pivots[i].Row];
            for (var k = _lowerStarts[i]; k < _lowerStarts[i + 1]; k++)
                sum -= _lowerValues[k] * x[_lower[k]];
            x[i] = sum;
        }

        for (var i = x.Length - 1; i >= 0; i--)
        {
            var sum = x[i];
            for (var k = _upperStarts[i]; k < _upperStarts[i + 1]; k++)
                sum -= _upperValues[k] * x[_upper[k]];
            x[i] = sum * _reciprocals[i];
        }

        for (var i = 0; i < x.Length; i++)
            b[_pivots[i].Column] = x[i];
    }

    /// <summary>Computes the factors.</summary>
    /// <returns>The smallest pivot, as a part of the numbers that it came from; 0 where one is not a number.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double Compute()
    {
        var (w, values) = (_work, matrix.Values);
        var smallest = 1.0;
        for (var i = 0; i < w.Length; i++)
        {
            for (var k = _lowerStarts[i]; k < _lowerStarts[i + 1]; k++)
                w[_lower[k]] = 0;
            for (var k = _upperStarts[i]; k < _upperStarts[i + 1]; k++)
                w[_upper[k]] = 0;
            w[i] = 0;
            for (var k = _starts[i]; k < _starts[i + 1]; k++)
                w[_columns[k]] = values[_entries[k]];
            var size = Math.Abs(w[i]);
            for (var k = _lowerStarts[i]; k < _lowerStarts[i + 1]; k++)
            {
                var pivot = _lower[k];
                var factor = w[pivot] * _reciprocals[pivot];
                _lowerValues[k] = factor;
                for (var u = _upperStarts[pivot]; u < _upperStarts[pivot + 1]; u++)
                    w[_upper[u]] -= factor * _upperValues[u];
                size = Math.Max(size, Math.Abs(w[i]));
            }

            if (!(Math.Abs(w[i]) > 0) || !double.IsFinite(w[i]))
            {
                SingularRow = _pivots[i].Row;
                return 0;
            }

            smallest = Math.Min(smallest, Math.Abs(w[i]) / size);
            _reciprocals[i] = 1 / w[i];
            for (var k = _upperStarts[i]; k < _upperStarts[i + 1]; k++)
                _upperValues[k] = w[_upper[k]];
        }

        return smallest;
    }

    /// <summary>Chooses an order for the matrix as it is, and finds the places of the factors.</summary>
    private bool Order()
    {
        if (PivotOrder.Find(matrix, out var singular) is not { } pivots)
        {
            SingularRow = singular;
            return false;
        }

        OrderingCount++;
        _pivots = pivots;
        _entryCount = matrix.Places.Count;
        var (rows, columns) = (new int[pivots.Length], new int[pivots.Length]);
        for (var i = 0; i < pivots.Length; i++)
            (rows[pivots[i].Row], columns[pivots[i].Column]) = (i, i);
        SortEntries(rows, columns);
        FindFactors();
        _reciprocals = new double[pivots.Length];
        _work = new double[pivots.Length];
        return true;
    }

    private void SortEntries(int[] rows, int[] columns)
    {
        _starts = new int[rows.Length + 1];
        _entries = new int[_entryCount];
        _columns = new int[_entryCount];
        foreach (var (row, _) in matrix.Places)
            _starts[rows[row] + 1]++;
        for (var i = 0; i < rows.Length; i++)
            _starts[i + 1] += _starts[i];
        var next = _starts.AsSpan(0, rows.Length).ToArray();
        for (var entry = 0; entry < _entryCount; entry++)
        {
            var (row, column) = matrix.Places[entry];
            var place = next[rows[row]]++;
            (_entries[place], _columns[place]) = (entry, columns[column]);
        }
    }

    /// <summary>The places of a row of the factors: its entries', and those of the upper rows that are subtracted from it.</summary>
    private void FindFactors()
    {
        var size = _pivots.Length;
        var (lower, upper) = (new List<int>(), new List<int>());
        (_lowerStarts, _upperStarts) = (new int[size + 1], new int[size + 1]);
        var seen = new int[size];
        Array.Fill(seen, -1);
        var pending = new PriorityQueue<int, int>();
        for (var i = 0; i < size; i++)
        {
            var above = upper.Count;
            for (var k = _starts[i]; k < _starts[i + 1]; k++)
                Note(_columns[k], i);
            while (pending.TryDequeue(out var pivot, out _))
            {
                lower.Add(pivot);
                for (var u = _upperStarts[pivot]; u < _upperStarts[pivot + 1]; u++)
                    Note(upper[u], i);
            }

            upper.Sort(above, upper.Count - above, null);
            (_lowerStarts[i + 1], _upperStarts[i + 1]) = (lower.Count, upper.Count);
        }

        (_lower, _upper) = ([.. lower], [.. upper]);
        (_lowerValues, _upperValues) = (new double[_lower.Length], new double[_upper.Length]);

        void Note(int column, int row)
        {
            if (seen[column] == row)
                return;
            seen[column] = row;
            if (column < row)
                pending.Enqueue(column, column);
            else if (column > row)
                upper.Add(column);
        }
    }
}
