namespace Hoc.Net.Runtime.Numerics;

/// <summary>
/// Eigenvalues and eigenvectors of a symmetric matrix: Householder reflections make it tridiagonal, QR steps with Wilkinson's
/// shift make it diagonal (Golub and Van Loan, Matrix Computations, section 8.3). The values stay in the order in which the
/// steps leave them, and the signs of the vectors follow from the reflections, which is what NEURON shows.
/// </summary>
internal static class SymmetricEigen
{
    private const double Precision = 2.220446049250313e-16;
    private const int MostStepsPerValue = 100;

    /// <summary>Decomposes a matrix: column i of the vectors belongs to value i.</summary>
    /// <returns>False when the steps do not converge, which needs numbers near the ends of their range.</returns>
    public static bool TryDecompose(FullMatrix symmetric, out FullMatrix vectors, out double[] values)
    {
        int size = symmetric.Rows;
        var reduced = (FullMatrix)symmetric.Copy();
        vectors = FullMatrix.Identity(size);
        values = new double[size];
        double[] besides = new double[Math.Max(0, size - 1)];
        var reflections = new Reflection[besides.Length];
        for (int k = 0; k < besides.Length; k++)
        {
            double[] column = new double[size];
            for (int i = 0; i < size; i++) column[i] = reduced[i, k];
            reflections[k] = new Reflection(column, k + 1);
            reflections[k].ApplyToColumns(reduced, k + 1);
            reflections[k].ApplyToRows(reduced, 0);
        }

        for (int k = besides.Length - 1; k >= 0; k--) reflections[k].ApplyToColumns(vectors, 0);
        vectors = vectors.Transpose(); // rows lie together in memory, columns do not
        for (int i = 0; i < size; i++) values[i] = reduced[i, i];
        for (int i = 0; i < besides.Length; i++) besides[i] = reduced[i, i + 1];
        bool isDone = TryDiagonalise(values, besides, vectors);
        vectors = vectors.Transpose();
        return isDone;
    }

    private static bool TryDiagonalise(double[] diagonal, double[] besides, FullMatrix vectors)
    {
        int steps = MostStepsPerValue * diagonal.Length;
        int first = 0;
        while (first < diagonal.Length)
        {
            int last = first;
            while (last < besides.Length && besides[last] != 0) last++;
            if (last == first)
            {
                first++;
                continue;
            }

            bool isSplit = false;
            while (!isSplit)
            {
                if (steps-- == 0) return false;
                Step(diagonal, besides, first, last, vectors);
                isSplit = Split(diagonal, besides, first, last);
            }
        }

        return true;
    }

    private static bool Split(double[] diagonal, double[] besides, int first, int last)
    {
        bool isSplit = false;
        for (int i = first; i < last; i++)
        {
            bool isSmall = Math.Abs(besides[i]) < Precision * (Math.Abs(diagonal[i]) + Math.Abs(diagonal[i + 1]));
            if (!isSmall && besides[i] != 0) continue;
            besides[i] = 0;
            isSplit = true;
        }

        return isSplit;
    }

    /// <summary>One QR step: a rotation with the shift, and the rotations that chase the element it makes outside the band.</summary>
    private static void Step(double[] a, double[] b, int first, int last, FullMatrix vectors)
    {
        double half = (a[last - 1] - a[last]) / 2;
        double square = b[last - 1] * b[last - 1];
        double shift = a[last] - square / (half + Math.CopySign(Math.Sqrt(half * half + square), half == 0 ? 1 : half));
        double outside = 0;
        for (int i = first; i < last; i++)
        {
            (double c, double s) = i == first ? RowArithmetic.Givens(a[i] - shift, b[i]) : RowArithmetic.Givens(b[i - 1], outside);
            s = -s;
            (double cc, double cs) = (c * c, c * s);
            double ss = 1 - cc;
            if (i > first) b[i - 1] = c * b[i - 1] - s * outside;
            double upper = cc * a[i] + ss * a[i + 1] - 2 * cs * b[i];
            double lower = ss * a[i] + cc * a[i + 1] + 2 * cs * b[i];
            b[i] = cs * (a[i] - a[i + 1]) + (cc - ss) * b[i];
            (a[i], a[i + 1]) = (upper, lower);
            if (i + 1 < last)
            {
                outside = -s * b[i + 1];
                b[i + 1] = c * b[i + 1];
            }

            RowArithmetic.Rotate(vectors.Row(i), vectors.Row(i + 1), c, -s);
        }
    }
}
