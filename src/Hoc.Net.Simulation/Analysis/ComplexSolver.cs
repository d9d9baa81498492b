using System.Numerics;

namespace Hoc.Net.Simulation.Analysis;

/// <summary>Solves small systems of complex linear equations by Gaussian elimination with the largest pivot of each column.</summary>
internal static class ComplexSolver
{
    /// <summary>Solves A·x = b; b becomes x, and A is used up.</summary>
    /// <exception cref="ImpedanceException">A is singular.</exception>
    public static void Solve(Complex[,] a, Complex[] b)
    {
        var n = b.Length;
        for (var k = 0; k < n; k++)
        {
            BringPivotUp(a, b, k);
            if (a[k, k] == Complex.Zero)
                throw ImpedanceException.Singular();
            for (var i = k + 1; i < n; i++)
            {
                var factor = a[i, k] / a[k, k];
                if (factor == Complex.Zero)
                    continue;
                for (var j = k + 1; j < n; j++)
                    a[i, j] -= factor * a[k, j];
                b[i] -= factor * b[k];
            }
        }

        for (var k = n - 1; k >= 0; k--)
        {
            for (var j = k + 1; j < n; j++)
                b[k] -= a[k, j] * b[j];
            b[k] /= a[k, k];
        }
    }

    private static void BringPivotUp(Complex[,] a, Complex[] b, int k)
    {
        var n = b.Length;
        var largest = k;
        for (var i = k + 1; i < n; i++)
            if (Complex.Abs(a[i, k]) > Complex.Abs(a[largest, k]))
                largest = i;
        if (largest == k)
            return;
        for (var j = k; j < n; j++)
            (a[k, j], a[largest, j]) = (a[largest, j], a[k, j]);
        (b[k], b[largest]) = (b[largest], b[k]);
    }
}
