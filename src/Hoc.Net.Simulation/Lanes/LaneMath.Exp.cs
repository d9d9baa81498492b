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

    // ln 2 / 128 in two parts; the first has so few bits that its product with k is exact.
    internal const double StepHigh = 0.005415212348111709; // 0x1.62e42fefap-8
    internal const double StepLow = 1.2864023111638346e-14; // 0x1.cf79abc9e3b3ap-47

    // e^r − 1 − r = r² (Near0 + Near1 r) + r⁴ (Far0 + Far1 r).
    internal const double ExpNear0 = 0.49999999999996786;
    internal const double ExpNear1 = 0.16666666666665886;
    internal const double ExpFar0 = 0.0416666808410674;
    internal const double ExpFar1 = 0.008333335853059549;

    // From the place of the whole number k / 128 to that of the exponent.
    internal const int ExpShift = 45;

    /// <summary>
    /// e to the x within 0.52 ulp, by NEURON's rule: 0 below -700 and exp(700) above 700. NaN gives NaN.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Exp<L>(L x) where L : unmanaged, ILanes<L>
    {
        L limit = L.Broadcast(ExpLimit);
        L power = ExpUnbounded(L.SelectLess(limit, x, limit, x), L.Broadcast(0));
        return L.SelectLess(x, L.Broadcast(-ExpLimit), L.Broadcast(0), power);
    }

    /// <summary>e to the x + rest within 0.52 ulp for |x| ≤ 700 and small rests; outside, anything.</summary>
    /// <remarks>
    /// The algorithm and the coefficients of Arm's optimized routines (exp.c, Szabolcs Nagy 2018), which the C library that NEURON runs with on Linux has too: nearly all
    /// results are the nearest doubles, and the others are the same ones as NEURON's. x = k ln 2 / 128 + r; 2^(k/128) is looked up, e^r − 1 a polynomial of degree 5.
    /// The result is never subnormal.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe L ExpUnbounded<L>(L x, L rest) where L : unmanaged, ILanes<L>
    {
        L shifter = L.Broadcast(IntegerShifter);
        L shifted = L.FusedMultiplyAdd(x, L.Broadcast(Log2E * ExpTable.Count), shifter);
        L k = shifted - shifter;
        L.LoadPairs(ExpTable.Pairs, shifted & L.BroadcastBits(ExpTable.Count - 1), out L tail, out L bits);
        L r = L.FusedMultiplyAdd(k, L.Broadcast(-StepHigh), x);
        r = L.FusedMultiplyAdd(k, L.Broadcast(-StepLow), r) + rest;
        L r2 = r * r;
        L near = L.FusedMultiplyAdd(r, L.Broadcast(ExpNear1), L.Broadcast(ExpNear0));
        L far = L.FusedMultiplyAdd(r, L.Broadcast(ExpFar1), L.Broadcast(ExpFar0));
        L power = L.FusedMultiplyAdd(r2 * r2, far, L.FusedMultiplyAdd(r2, near, tail + r));
        L scale = L.AddBits(bits, L.ShiftBitsLeft(shifted, ExpShift));
        return L.FusedMultiplyAdd(scale, power, scale);
    }
}
