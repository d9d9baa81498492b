using System.Runtime.CompilerServices;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// What a step does to vectors, each in one pass over padded memory (<see cref="StateColumns"/>). Each element is computed alone, and sums do not depend
/// on the machine: there are eight side by side, then those are added.
/// </summary>
internal static unsafe class StatePasses<L> where L : unmanaged, ILanes<L>
{
    /// <summary>Moves a Nordsieck array one step on: multiplies it by Pascal's triangle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Predict(double* z, int stride, int order)
    {
        var zero = L.Broadcast(0);
        for (var end = z + stride; z < end; z += L.Count)
        {
            var (z0, z1) = (L.Load(z), L.Load(z + stride));
            var z2 = order > 1 ? L.Load(z + 2 * stride) : zero;
            var z3 = order > 2 ? L.Load(z + 3 * stride) : zero;
            if (order > 3)
            {
                var z4 = L.Load(z + 4 * stride);
                var z5 = order > 4 ? L.Load(z + 5 * stride) : zero;
                z4 += z5;
                z3 += z4;
                z2 += z3;
                z1 += z2;
                z0 += z1;
                z4 += z5;
                z3 += z4;
                z2 += z3;
                z1 += z2;
                z4 += z5;
                z3 += z4;
                z2 += z3;
                z4 += z5;
                z3 += z4;
                z4 += z5;
                L.Store(z + 4 * stride, z4);
            }
            else
            {
                z2 += z3;
                z1 += z2;
                z0 += z1;
                z2 += z3;
                z1 += z2;
                z2 += z3;
            }

            L.Store(z, z0);
            L.Store(z + stride, z1);
            if (order > 1)
                L.Store(z + 2 * stride, z2);
            if (order > 2)
                L.Store(z + 3 * stride, z3);
        }
    }

    /// <summary>z_j += l_j·correction for all columns of an order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Complete(double* z, int stride, int order, ReadOnlySpan<double> polynomial, double* correction)
    {
        for (var j = 0; j <= order; j++)
        {
            var factor = L.Broadcast(polynomial[j]);
            for (var i = 0; i < stride; i += L.Count)
                L.Store(z + i, L.Load(z + i) + factor * L.Load(correction + i));
            z += stride;
        }
    }

    /// <summary>The polynomial of a Nordsieck array, s steps on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Interpolate(double* z, int stride, int order, double s, double* result)
    {
        var factor = L.Broadcast(s);
        for (var i = 0; i < stride; i += L.Count)
        {
            var value = L.Load(z + order * (long)stride + i);
            for (var j = order - 1; j >= 0; j--)
                value = L.Load(z + j * (long)stride + i) + factor * value;
            L.Store(result + i, value);
        }
    }

    /// <summary>γ·f - (correction + slope/l): what Newton's iteration has yet to make 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Residual(int length, double gamma, double* derivatives, double* correction, double inverse, double* slope, double* residual)
    {
        var (f, l) = (L.Broadcast(gamma), L.Broadcast(inverse));
        for (var i = 0; i < length; i += L.Count)
            L.Store(residual + i, f * L.Load(derivatives + i) - (L.Load(correction + i) + l * L.Load(slope + i)));
    }

    /// <summary>Adds a change to the correction, y being prediction plus correction.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Correct(int length, double* change, double* correction, double* prediction, double* y)
    {
        for (var i = 0; i < length; i += L.Count)
        {
            var corrected = L.Load(correction + i) + L.Load(change + i);
            L.Store(correction + i, corrected);
            L.Store(y + i, L.Load(prediction + i) + corrected);
        }
    }

    /// <summary>The sum of (x·weight)², quickly: in an order of its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double SumOfSquares(int length, double* x, double* weights)
    {
        var (low, high) = (L.Broadcast(0), L.Broadcast(0));
        for (var i = 0; i < length; i += 8)
        {
            var a = L.Load(x + i) * L.Load(weights + i);
            low += a * a;
            if (L.Count == 4)
            {
                var b = L.Load(x + i + 4) * L.Load(weights + i + 4);
                high += b * b;
            }
        }

        return Sum(low, high);
    }

    /// <summary>weight = 1/(relative·|y| + tolerance). False when a tolerance is not positive.</summary>
    /// <param name="length">The number of elements, padded.</param>
    /// <param name="y">The state.</param>
    /// <param name="relative">The relative tolerance.</param>
    /// <param name="tolerances">The absolute ones.</param>
    /// <param name="weights">The weights to set.</param>
    /// <param name="largest">A size of y·weight to look for.</param>
    /// <param name="isLarge">Whether any is larger.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool TryWeigh(int length, double* y, double relative, double* tolerances, double* weights, double largest, out bool isLarge)
    {
        var (factor, one, zero, limit) = (L.Broadcast(relative), L.Broadcast(1), L.Broadcast(0), L.Broadcast(largest));
        var (wrong, large) = (zero, zero);
        for (var i = 0; i < length; i += L.Count)
        {
            var size = L.Abs(L.Load(y + i));
            var tolerance = factor * size + L.Load(tolerances + i);
            var weight = one / tolerance;
            wrong |= L.LessThanOrEqual(tolerance, zero);
            large |= L.LessThan(limit, size * weight);
            L.Store(weights + i, weight);
        }

        isLarge = L.Any(large);
        return !L.Any(wrong);
    }

    /// <summary>The eight sums, first to last.</summary>
    private static double Sum(L low, L high)
    {
        var sum = Sum((double*)&low, 0);
        return L.Count == 4 ? Sum((double*)&high, sum) : sum;
    }

    private static double Sum(double* lanes, double sum)
    {
        for (var k = 0; k < L.Count; k++)
            sum += lanes[k];
        return sum;
    }
}
