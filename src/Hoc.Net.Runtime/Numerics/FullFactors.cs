namespace Hoc.Net.Runtime.Numerics;

/// <summary>
/// P·A = L·U by Gaussian elimination with scaled partial pivoting: the pivot of a column is the element that is largest in
/// relation to its row of A (Forsythe and Moler, Computer Solution of Linear Algebraic Systems, 1967).
/// </summary>
internal sealed class FullFactors : ILinearSolver
{
    private readonly FullMatrix _factors;
    private readonly int[] _order;
    private bool _isOdd;

    /// <summary>Factorises a square matrix, which stays as it is.</summary>
    public FullFactors(FullMatrix matrix)
    {
        _factors = (FullMatrix)matrix.Copy();
        _order = new int[matrix.Rows];
        for (int i = 0; i < _order.Length; i++) _order[i] = i;
        Eliminate();
    }

    /// <inheritdoc/>
    public int Size => _order.Length;

    /// <summary>The determinant as a number from 1 up to 10, or 0, times a power of ten.</summary>
    public (double Mantissa, int Exponent) Determinant()
    {
        const double step = 1e12;
        double mantissa = 1;
        int exponent = 0;
        for (int i = 0; i < Size && mantissa != 0; i++)
        {
            mantissa *= _factors[i, i];
            if (mantissa == 0 || !double.IsFinite(mantissa)) break;
            for (; Math.Abs(mantissa) >= step; exponent += 12) mantissa *= 1 / step;
            for (; Math.Abs(mantissa) < 1 / step; exponent -= 12) mantissa *= step;
        }

        if (mantissa != 0 && double.IsFinite(mantissa))
        {
            for (; Math.Abs(mantissa) >= 10; exponent++) mantissa *= 0.1;
            for (; Math.Abs(mantissa) < 1; exponent--) mantissa *= 10;
        }

        return (_isOdd ? -mantissa : mantissa, exponent);
    }

    /// <inheritdoc/>
    public bool TrySolve(ReadOnlySpan<double> rightSide, Span<double> solution)
    {
        for (int i = 0; i < Size; i++) solution[i] = rightSide[_order[i]];
        int first = 0;
        while (first < Size && solution[first] == 0) first++;
        for (int i = first; i < Size; i++)
            solution[i] -= RowArithmetic.Dot(_factors.Row(i)[first..i], solution[first..i]);

        int last = Size - 1;
        while (last >= 0 && solution[last] == 0) last--;
        for (int i = last; i >= 0; i--)
        {
            Span<double> row = _factors.Row(i);
            double sum = solution[i] - RowArithmetic.Dot(row[(i + 1)..(last + 1)], solution[(i + 1)..(last + 1)]);
            if (row[i] == 0) return false;
            solution[i] = sum / row[i];
        }

        return true;
    }

    /// <summary>Solves for all columns of a matrix of right sides at once; null when the matrix is singular.</summary>
    public FullMatrix? Solve(FullMatrix rightSides)
    {
        for (int i = 0; i < Size; i++)
        {
            if (_factors[i, i] == 0) return null;
        }

        var solution = new FullMatrix(Size, rightSides.Columns);
        double[] sums = new double[rightSides.Columns];
        for (int i = 0; i < Size; i++)
        {
            Array.Clear(sums);
            RowArithmetic.AddScaledRows(sums, solution, 0, _factors.Row(i)[..i]);
            rightSides.Row(_order[i]).CopyTo(solution.Row(i));
            RowArithmetic.Combine<Difference>(solution.Row(i), sums);
        }

        for (int i = Size - 1; i >= 0; i--)
        {
            Array.Clear(sums);
            RowArithmetic.AddScaledRows(sums, solution, i + 1, _factors.Row(i)[(i + 1)..]);
            RowArithmetic.Combine<Difference>(solution.Row(i), sums);
            RowArithmetic.Combine<Quotient>(solution.Row(i), _factors[i, i]);
        }

        return solution;
    }

    private void Eliminate()
    {
        double[] scales = new double[Size];
        for (int i = 0; i < Size; i++)
        {
            foreach (double value in _factors.Row(i)) scales[i] = Math.Max(scales[i], Math.Abs(value));
        }

        for (int k = 0; k < Size - 1; k++)
        {
            int pivot = FindPivot(k, scales);
            if (pivot < 0)
            {
                _factors.Place(k, k) = 0;
                continue;
            }

            if (pivot != k) Exchange(pivot, k);
            ReadOnlySpan<double> pivotRow = _factors.Row(k);
            for (int i = k + 1; i < Size; i++)
            {
                Span<double> row = _factors.Row(i);
                double factor = row[k] /= pivotRow[k];
                RowArithmetic.AddScaled(row[(k + 1)..], pivotRow[(k + 1)..], -factor);
            }
        }
    }

    private int FindPivot(int column, double[] scales)
    {
        double best = 0;
        int pivot = -1;
        for (int i = column; i < Size; i++)
        {
            double relative = Math.Abs(_factors[i, column]) / scales[i];
            if (!(relative > best)) continue;
            best = relative;
            pivot = i;
        }

        return pivot;
    }

    /// <remarks>The scales stay where they are, as in NEURON: they belong to places, not to rows that moved.</remarks>
    private void Exchange(int a, int b)
    {
        Span<double> rowA = _factors.Row(a);
        Span<double> rowB = _factors.Row(b);
        for (int j = 0; j < rowA.Length; j++) (rowA[j], rowB[j]) = (rowB[j], rowA[j]);
        (_order[a], _order[b]) = (_order[b], _order[a]);
        _isOdd = !_isOdd;
    }
}
