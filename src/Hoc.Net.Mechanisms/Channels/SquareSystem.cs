namespace Hoc.Net.Mechanisms.Channels;

/// <summary>
/// Solves the equations of a kinetic scheme, M·y - y/Δt = -y₀/Δt, by elimination state by state. Their diagonals outweigh their columns, so no pivot need be chosen. A very
/// long step makes them ill-conditioned, so sums are rounded in the order of NEURON's solver for a chain of states.
/// </summary>
internal static class SquareSystem
{
    /// <summary>Solves A·x = b; b becomes x, and A, given row by row, is used up.</summary>
    public static void Solve(Span<double> a, Span<double> b)
    {
        int n = b.Length;
        for (int k = 0; k < n; k++)
        {
            double reciprocal = 1 / a[k * n + k];
            for (int j = k + 1; j < n; j++) a[k * n + j] *= reciprocal;
            b[k] *= reciprocal;
            for (int i = k + 1; i < n; i++)
            {
                double factor = a[i * n + k];
                if (factor == 0) continue;
                for (int j = k + 1; j < n; j++) a[i * n + j] -= a[k * n + j] * factor;
                b[i] -= b[k] * factor;
            }
        }

        for (int k = n - 2; k >= 0; k--)
            for (int j = k + 1; j < n; j++)
                b[k] -= a[k * n + j] * b[j];
    }
}
