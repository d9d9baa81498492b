namespace Hoc.Net.Runtime.Numerics;

/// <summary>
/// P·A = L·U of a sparse matrix. Of the rows whose element in the pivot's column is at least 0.9 of the largest one, the
/// shortest becomes the pivot's row, so that few elements are filled in (Markowitz, Management Science 3, 1957, with
/// threshold pivoting).
/// </summary>
internal sealed class SparseFactors : ILinearSolver
{
    private const double Threshold = 0.9;

    private readonly SparseRow[] _rows;
    private readonly int[] _order;

    /// <summary>Factorises a square matrix, which stays as it is.</summary>
    public SparseFactors(SparseMatrix matrix)
    {
        _rows = new SparseRow[matrix.Rows];
        _order = new int[matrix.Rows];
        for (int i = 0; i < _rows.Length; i++)
        {
            _rows[i] = matrix.Row(i).Copy();
            _order[i] = i;
        }

        Eliminate();
    }

    /// <inheritdoc/>
    public int Size => _rows.Length;

    /// <inheritdoc/>
    public bool TrySolve(ReadOnlySpan<double> rightSide, Span<double> solution)
    {
        for (int i = 0; i < Size; i++) solution[i] = rightSide[_order[i]];
        for (int i = 0; i < Size; i++)
        {
            SparseRow row = _rows[i];
            double sum = solution[i];
            for (int k = 0; k < row.Count && row.Columns[k] < i; k++) sum -= row.Values[k] * solution[row.Columns[k]];
            solution[i] = sum;
        }

        for (int i = Size - 1; i >= 0; i--)
        {
            SparseRow row = _rows[i];
            double sum = solution[i];
            int k = row.Count - 1;
            for (; k >= 0 && row.Columns[k] > i; k--) sum -= row.Values[k] * solution[row.Columns[k]];
            if (k < 0 || row.Columns[k] != i || row.Values[k] == 0) return false;
            solution[i] = sum / row.Values[k];
        }

        return true;
    }

    private void Eliminate()
    {
        double[] column = new double[Size];
        for (int k = 0; k < Size; k++)
        {
            double largest = ReadColumn(k, column);
            if (largest == 0) continue;
            int pivot = ShortestRow(k, column, Threshold * largest);
            (_rows[pivot], _rows[k]) = (_rows[k], _rows[pivot]);
            (_order[pivot], _order[k]) = (_order[k], _order[pivot]);
            (column[pivot], column[k]) = (column[k], column[pivot]);
            for (int i = k + 1; i < Size; i++)
            {
                double factor = column[i] / column[k];
                if (factor == 0) continue;
                _rows[i].Place(k) = factor;
                _rows[i].AddScaled(_rows[k], -factor, k + 1);
            }
        }
    }

    private double ReadColumn(int k, double[] column)
    {
        double largest = 0;
        for (int i = k; i < Size; i++)
        {
            int position = _rows[i].Find(k);
            column[i] = position < 0 ? 0 : _rows[i].Values[position];
            largest = Math.Max(largest, Math.Abs(column[i]));
        }

        return largest;
    }

    private int ShortestRow(int k, double[] column, double least)
    {
        int shortest = int.MaxValue;
        int pivot = k;
        for (int i = k; i < Size; i++)
        {
            double size = Math.Abs(column[i]);
            if (size == 0 || !(size >= least)) continue;
            int length = _rows[i].Count - _rows[i].Find(k);
            if (length >= shortest) continue;
            shortest = length;
            pivot = i;
        }

        return pivot;
    }
}
