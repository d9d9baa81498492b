namespace Hoc.Net.Runtime.Numerics;

/// <summary>
/// A = Uᵀ·D·V by Householder bidiagonalisation and implicit QR steps on the bidiagonal (Golub and Kahan 1965; Golub and
/// Van Loan, Matrix Computations, section 8.6). The values are not negative and descend; of a sign that could stand in U or
/// V, what the steps leave is kept, as in NEURON.
/// </summary>
internal sealed class SingularValues
{
    private const double Precision = 2.220446049250313e-16;
    private const int MostStepsPerValue = 100;

    private readonly double[] _d;
    private readonly double[] _f;
    private readonly bool _hasVectors;

    private SingularValues(FullMatrix tall, bool hasVectors)
    {
        Left = FullMatrix.Identity(hasVectors ? tall.Rows : 0);
        Right = FullMatrix.Identity(hasVectors ? tall.Columns : 0);
        _hasVectors = hasVectors;
        _d = new double[tall.Columns];
        _f = new double[tall.Columns - 1];
        Bidiagonalise((FullMatrix)tall.Copy());
    }

    /// <summary>U, whose rows belong to the values.</summary>
    public FullMatrix Left { get; private set; }

    /// <summary>The singular values.</summary>
    public ReadOnlySpan<double> Values => _d;

    /// <summary>V, whose rows belong to the values.</summary>
    public FullMatrix Right { get; private set; }

    /// <summary>Decomposes a matrix; null when the steps do not converge, which needs numbers near the ends of their range.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="hasVectors">Whether U and V are wanted too.</param>
    public static SingularValues? Of(FullMatrix matrix, bool hasVectors)
    {
        bool isTall = matrix.Rows >= matrix.Columns;
        var found = new SingularValues(isTall ? matrix : matrix.Transpose(), hasVectors);
        if (!found.TryDiagonalise()) return null;
        found.MakePositive();
        found.Sort(0, found._d.Length - 1);
        if (!isTall) (found.Left, found.Right) = (found.Right, found.Left);
        return found;
    }

    private void Bidiagonalise(FullMatrix work)
    {
        for (int k = 0; k < work.Columns; k++)
        {
            double[] column = new double[work.Rows];
            for (int i = 0; i < column.Length; i++) column[i] = work[i, k];
            var reflection = new Reflection(column, k);
            _d[k] = reflection.Head;
            reflection.ApplyToColumns(work, k + 1);
            if (_hasVectors) reflection.ApplyToColumns(Left, 0);
            if (k + 1 >= work.Columns) break;
            reflection = new Reflection(work.Row(k).ToArray(), k + 1);
            _f[k] = reflection.Head;
            reflection.ApplyToRows(work, k + 1);
            if (_hasVectors) reflection.ApplyToColumns(Right, 0);
        }
    }

    private bool TryDiagonalise()
    {
        double size = Largest(_d) + Largest(_f);
        int steps = MostStepsPerValue * _d.Length;
        int first = 0;
        while (first < _d.Length)
        {
            int last = first;
            while (last < _f.Length && _d[last] != 0 && _f[last] != 0) last++;
            if (last < _f.Length && _f[last] != 0) Chase(last);
            if (last == first)
            {
                first++;
                continue;
            }

            bool isSplit = false;
            while (!isSplit)
            {
                if (steps-- == 0) return false;
                Step(first, last);
                isSplit = Split(first, last, size);
            }
        }

        return true;
    }

    /// <summary>Moves the element right of a zero of the diagonal out of the matrix.</summary>
    private void Chase(int row)
    {
        double outside = _f[row];
        _f[row] = 0;
        for (int j = row + 1; j < _d.Length && outside != 0; j++)
        {
            (double c, double s) = RowArithmetic.Givens(_d[j], outside);
            s = -s;
            _d[j] = c * _d[j] - s * outside;
            if (j < _f.Length)
            {
                outside = s * _f[j];
                _f[j] = c * _f[j];
            }

            Rotate(Left, row, j, c, s);
        }
    }

    private void Step(int first, int last)
    {
        double above = last > first + 1 ? _f[last - 2] : 0;
        double upper = _d[last - 1] * _d[last - 1] + above * above;
        double beside = _d[last - 1] * _f[last - 1];
        double lower = _d[last] * _d[last] + _f[last - 1] * _f[last - 1];
        double half = (upper - lower) / 2;
        double root = Math.Sqrt(half * half + beside * beside);
        double shift = lower - beside * beside / (half + (half >= 0 ? root : -root));
        double outside = 0;
        for (int i = first; i < last; i++)
        {
            (double c, double s) = i == first
                ? RowArithmetic.Givens(_d[i] * _d[i] - shift, _d[i] * _f[i])
                : RowArithmetic.Givens(_f[i - 1], outside);
            if (i > first) _f[i - 1] = c * _f[i - 1] + s * outside;
            (_d[i], _f[i]) = (c * _d[i] + s * _f[i], c * _f[i] - s * _d[i]);
            outside = s * _d[i + 1];
            _d[i + 1] = c * _d[i + 1];
            Rotate(Right, i, i + 1, c, s);

            (c, s) = RowArithmetic.Givens(_d[i], outside);
            _d[i] = c * _d[i] + s * outside;
            (_d[i + 1], _f[i]) = (c * _d[i + 1] - s * _f[i], c * _f[i] + s * _d[i + 1]);
            if (i + 1 < last)
            {
                outside = s * _f[i + 1];
                _f[i + 1] = c * _f[i + 1];
            }

            Rotate(Left, i, i + 1, c, s);
        }
    }

    private bool Split(int first, int last, double size)
    {
        bool isSplit = false;
        for (int i = first; i < last; i++)
        {
            if (_f[i] == 0 || Math.Abs(_f[i]) < Precision * (Math.Abs(_d[i]) + Math.Abs(_d[i + 1])))
            {
                _f[i] = 0;
                isSplit = true;
            }
            else if (Math.Abs(_d[i]) < Precision * size)
            {
                _d[i] = 0;
                isSplit = true;
            }
        }

        return isSplit;
    }

    private void MakePositive()
    {
        for (int i = 0; i < _d.Length; i++)
        {
            if (!(_d[i] < 0)) continue;
            _d[i] = -_d[i];
            if (!_hasVectors) continue;
            foreach (ref double value in Left.Row(i)) value = -value;
        }
    }

    /// <summary>Sedgewick's quicksort with the last element as pivot, since the order of equal values shows in U and V.</summary>
    private void Sort(int left, int right)
    {
        while (right > left)
        {
            double pivot = _d[right];
            int i = left - 1;
            int j = right;
            while (true)
            {
                while (_d[++i] > pivot)
                {
                }

                while (i < j && _d[--j] < pivot)
                {
                }

                if (i >= j) break;
                Exchange(i, j);
            }

            Exchange(i, right);
            if (i - left > right - i)
            {
                Sort(i + 1, right);
                right = i - 1;
            }
            else
            {
                Sort(left, i - 1);
                left = i + 1;
            }
        }
    }

    private void Exchange(int a, int b)
    {
        if (a == b) return;
        (_d[a], _d[b]) = (_d[b], _d[a]);
        if (!_hasVectors) return;
        Exchange(Left.Row(a), Left.Row(b));
        Exchange(Right.Row(a), Right.Row(b));
    }

    private static void Exchange(Span<double> a, Span<double> b)
    {
        for (int i = 0; i < a.Length; i++) (a[i], b[i]) = (b[i], a[i]);
    }

    private void Rotate(FullMatrix matrix, int a, int b, double c, double s)
    {
        if (_hasVectors) RowArithmetic.Rotate(matrix.Row(a), matrix.Row(b), c, s);
    }

    private static double Largest(double[] values)
    {
        double largest = 0;
        foreach (double value in values) largest = Math.Max(largest, Math.Abs(value));
        return largest;
    }
}
