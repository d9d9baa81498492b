namespace Hoc.Net.Runtime.Numerics;

/// <summary>Functions of square matrices: inverse, power, exponential, Cholesky's factor.</summary>
internal static class MatrixFunctions
{
    private const double Precision = 2.220446049250313e-16;

    /// <summary>The inverse, or null of a singular matrix.</summary>
    public static FullMatrix? Inverse(FullMatrix matrix) =>
        new FullFactors(matrix).Solve(FullMatrix.Identity(matrix.Rows));

    /// <summary>A whole power, 0 or above, by squaring.</summary>
    public static FullMatrix Power(FullMatrix matrix, int exponent)
    {
        if (exponent == 0) return FullMatrix.Identity(matrix.Rows);
        var power = (FullMatrix)matrix.Copy();
        for (int bit = 30 - int.LeadingZeroCount(exponent); bit >= 0; bit--)
        {
            power = power.Multiply(power);
            if ((exponent >> bit & 1) != 0) power = matrix.Multiply(power);
        }

        return power;
    }

    /// <summary>
    /// e to the power of a matrix by a diagonal Padé approximation of the scaled matrix and repeated squaring (Golub and
    /// Van Loan, Matrix Computations, algorithm 11.3.1). Null when the approximation overflows.
    /// </summary>
    public static FullMatrix? Exponential(FullMatrix matrix)
    {
        double norm = LargestRowSum(matrix);
        if (norm == 0) return FullMatrix.Identity(matrix.Rows);
        int squarings = Math.Max(0, (int)Math.Floor(1 + Math.Log2(norm)));
        var scaled = (FullMatrix)matrix.Copy();
        scaled.Scale(Math.ScaleB(1, -squarings));
        int order = PadeOrder();
        double coefficient = 1;
        FullMatrix numerator = FullMatrix.Identity(matrix.Rows);
        FullMatrix denominator = FullMatrix.Identity(matrix.Rows);
        FullMatrix power = FullMatrix.Identity(matrix.Rows);
        for (int k = 1; k <= order; k++)
        {
            coefficient *= (order - k + 1) / ((2 * order - k + 1) * (double)k);
            power = scaled.Multiply(power);
            RowArithmetic.AddScaled(numerator.Values, power.Values, coefficient);
            RowArithmetic.AddScaled(denominator.Values, power.Values, k % 2 == 0 ? coefficient : -coefficient);
        }

        if (new FullFactors(denominator).Solve(numerator) is not { } result) return null;
        for (int k = 0; k < squarings; k++) result = result.Multiply(result);
        return result;
    }

    /// <summary>The lower triangle L with L·Lᵀ = A, or null when A is not positive definite. Only A's lower triangle is read.</summary>
    public static FullMatrix? Cholesky(FullMatrix matrix)
    {
        int size = matrix.Rows;
        var lower = new FullMatrix(size, size);
        for (int k = 0; k < size; k++)
        {
            Span<double> row = lower.Row(k);
            double square = matrix[k, k] - RowArithmetic.Dot(row[..k], row[..k]);
            if (!(square > 0)) return null;
            double diagonal = row[k] = Math.Sqrt(square);
            for (int i = k + 1; i < size; i++)
            {
                Span<double> below = lower.Row(i);
                below[k] = (matrix[i, k] - RowArithmetic.Dot(below[..k], row[..k])) / diagonal;
            }
        }

        return lower;
    }

    private static int PadeOrder()
    {
        double error = 1.0 / 6;
        int order = 1;
        for (; error > Precision; order++) error /= 16 * (2.0 * order + 1) * (2.0 * order + 3);
        return order;
    }

    private static double LargestRowSum(FullMatrix matrix)
    {
        double largest = 0;
        for (int i = 0; i < matrix.Rows; i++)
        {
            double sum = 0;
            foreach (double value in matrix.Row(i)) sum += Math.Abs(value);
            largest = Math.Max(largest, sum);
        }

        return largest;
    }
}
