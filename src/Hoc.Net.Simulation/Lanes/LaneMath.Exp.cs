using System.Runtime.CompilerServices;

namespace Hoc.Net.Simulation.Lanes;

/// <summary>
/// Elementary functions written once over lanes, so that every width gives the same bits. Errors are stated in units in
/// the last place and hold over the whole range unless said otherwise.
/// </summary>
internal static partial class LaneMath
{
    internal const double Log2E = 1.4426950408889634;
    internal const double Ln2High = 0.6931471805599453;
    internal const double Ln2Low = 2.3190468138462996e-17;

    // Adding it leaves the nearest integer in the low bits of the sum.
    internal const double IntegerShifter = 6755399441055744.0; // 1.5 × 2^52

    internal const double ExpLimit = 700;

    /// <summary>The coefficients of q for even powers of r, from the highest; <see cref="ExpUnbounded"/> has the same, as constants.</summary>
    internal static ReadOnlySpan<double> ExpEven => [2.762007587998348e-07, 2.4801521322368692e-05, 0.0013888888917196719, 0.041666666666624164, 0.5000000000000001];

    /// <summary>Those for odd powers.</summary>
    internal static ReadOnlySpan<double> ExpOdd => [2.510037583256132e-08, 2.7557268480310024e-06, 0.00019841269863040545, 0.008333333333330065, 0.16666666666666669];

    /// <summary>
    /// e to the x within 1 ulp, by NEURON's rule: 0 below -700 and exp(700) above 700. NaN gives NaN.
    /// </summary>
    /// <remarks>
    /// x = k ln 2 + r with |r| ≤ ln 2 / 2; e^r = 1 + r + r² q(r), q of degree 9 interpolating at Chebyshev points
    /// (relative error 1.6e-17); then k goes into the exponent. The result is never subnormal.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Exp<L>(L x) where L : unmanaged, ILanes<L>
    {
        L limit = L.Broadcast(ExpLimit);
        L power = ExpUnbounded(L.SelectLess(limit, x, limit, x));
        return L.SelectLess(x, L.Broadcast(-ExpLimit), L.Broadcast(0), power);
    }

    /// <summary>e to the x within 1 ulp for |x| ≤ 700; outside, anything.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L ExpUnbounded<L>(L x) where L : unmanaged, ILanes<L>
    {
        L shifter = L.Broadcast(IntegerShifter);
        L shifted = L.FusedMultiplyAdd(x, L.Broadcast(Log2E), shifter);
        L k = shifted - shifter;
        L r = L.FusedMultiplyAdd(k, L.Broadcast(-Ln2High), x);
        r = L.FusedMultiplyAdd(k, L.Broadcast(-Ln2Low), r);
        L r2 = r * r;

        // Two interleaved Horner chains, for latency.
        L even = L.FusedMultiplyAdd(L.Broadcast(2.762007587998348e-07), r2, L.Broadcast(2.4801521322368692e-05));
        L odd = L.FusedMultiplyAdd(L.Broadcast(2.510037583256132e-08), r2, L.Broadcast(2.7557268480310024e-06));
        even = L.FusedMultiplyAdd(even, r2, L.Broadcast(0.0013888888917196719));
        odd = L.FusedMultiplyAdd(odd, r2, L.Broadcast(0.00019841269863040545));
        even = L.FusedMultiplyAdd(even, r2, L.Broadcast(0.041666666666624164));
        odd = L.FusedMultiplyAdd(odd, r2, L.Broadcast(0.008333333333330065));
        even = L.FusedMultiplyAdd(even, r2, L.Broadcast(0.5000000000000001));
        odd = L.FusedMultiplyAdd(odd, r2, L.Broadcast(0.16666666666666669));
        L q = L.FusedMultiplyAdd(odd, r, even);
        L power = L.FusedMultiplyAdd(r2, q, r) + L.Broadcast(1);
        return L.AddBits(power, L.ShiftBitsLeft(shifted, 52));
    }
}
