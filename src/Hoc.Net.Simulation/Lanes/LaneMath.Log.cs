using System.Runtime.CompilerServices;

namespace Hoc.Net.Simulation.Lanes;

internal static partial class LaneMath
{
    private const long ExponentOfOne = 0x3FF0_0000_0000_0000;
    private const long MantissaBits = 0x000F_FFFF_FFFF_FFFF;

    private const double SmallestNormal = 2.2250738585072014e-308;
    private const double TwoTo54 = 18014398509481984.0;

    // Where the steps of the table begin: 11/16.
    private const long FirstLogStepBits = 0x3FE6_0000_0000_0000;

    // Between them log x is its own polynomial, about 1.
    private const double NearOneLow = 0.9375;
    private const double NearOneHigh = 1.064697265625;
    private const double TwoTo27 = 134217728;

    /// <summary>The natural logarithm within 0.52 ulp; log(0) is -∞, of a negative number NaN.</summary>
    /// <remarks>
    /// The algorithm and the coefficients of Arm's optimized routines (log.c, Szabolcs Nagy 2018), so that logarithms are those of the C library that NEURON runs with on Linux:
    /// x = 2^k z, and log z = log c + log(1 + r) with r = z/c - 1, the last a polynomial of degree 6; near 1 a polynomial of degree 12 whose first terms are kept in two parts.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Log<L>(L x) where L : unmanaged, ILanes<L>
    {
        L zero = L.Broadcast(0);
        L result = LogByTable(x);
        L near = L.LessThanOrEqual(L.Broadcast(NearOneLow), x) & L.LessThan(x, L.Broadcast(NearOneHigh));
        if (L.Any(near))
            result = L.Select(near, LogNearOne(x - L.Broadcast(1)), result);
        L finite = L.LessThan(x, L.Broadcast(double.PositiveInfinity)) & L.LessThan(zero, x);
        L special = L.Select(L.Equal(x, zero), L.Broadcast(double.NegativeInfinity), L.Select(L.LessThan(x, zero), L.Broadcast(double.NaN), x));
        return L.Select(finite, result, special);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe L LogByTable<L>(L x) where L : unmanaged, ILanes<L>
    {
        L rebased = SplitExponent(x, FirstLogStepBits, out L k, out L z);
        L step = L.ShiftBitsRight(rebased, 45) & L.BroadcastBits(LogTable.Count - 1);
        L.LoadPairs(LogTable.Pairs, step, out L inverse, out L log);
        L r = L.FusedMultiplyAdd(z, inverse, L.Broadcast(-1));
        L whole = L.FusedMultiplyAdd(k, L.Broadcast(Ln2Head), log);
        L high = whole + r;
        L low = L.FusedMultiplyAdd(k, L.Broadcast(Ln2Tail), whole - high + r);
        L square = r * r;
        low = L.FusedMultiplyAdd(square, L.Broadcast(-0.5000000000000001), low);
        L near = L.FusedMultiplyAdd(r, L.Broadcast(-0.2499999999622955), L.Broadcast(0.33333333331825593));
        L far = L.FusedMultiplyAdd(r, L.Broadcast(-0.16667054827627667), L.Broadcast(0.20000304511814496));
        return L.FusedMultiplyAdd(r * square, L.FusedMultiplyAdd(far, square, near), low) + high;
    }

    /// <summary>log(1 + r).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L LogNearOne<L>(L r) where L : unmanaged, ILanes<L>
    {
        L square = r * r;
        L cube = r * square;
        L first = L.FusedMultiplyAdd(r, L.Broadcast(-0.24999999999998432), L.Broadcast(0.3333333333333352));
        first = L.FusedMultiplyAdd(square, L.Broadcast(0.19999999999320328), first);
        L second = L.FusedMultiplyAdd(r, L.Broadcast(0.14285715076560868), L.Broadcast(-0.16666666669929706));
        second = L.FusedMultiplyAdd(square, L.Broadcast(-0.12499997863982555), second);
        L third = L.FusedMultiplyAdd(r, L.Broadcast(-0.10000486757818193), L.Broadcast(0.11110712032936046));
        third = L.FusedMultiplyAdd(square, L.Broadcast(0.09181994006195467), third);
        third = L.FusedMultiplyAdd(cube, L.Broadcast(-0.08328363062289341), third);
        L rest = L.FusedMultiplyAdd(L.FusedMultiplyAdd(third, cube, second), cube, first);

        // r - r²/2, r being split so that the square of its head is exact.
        L half = L.Broadcast(-0.5);
        L shift = L.Broadcast(TwoTo27);
        L head = L.FusedNegateMultiplyAdd(shift, r, L.FusedMultiplyAdd(r, shift, r));
        L headSquare = head * head;
        L high = L.FusedMultiplyAdd(headSquare, half, r);
        L low = L.FusedMultiplyAdd(headSquare, half, r - high);
        low = L.FusedMultiplyAdd(half * (r - head), r + head, low);
        return high + L.FusedMultiplyAdd(rest, cube, low);
    }

    /// <summary>x = 2^k m with m in [first, 2 first), for positive finite x, subnormal ones too. The result is m's place between 1 and 2 by its bits, and an exponent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L SplitExponent<L>(L x, long firstBits, out L k, out L m) where L : unmanaged, ILanes<L>
    {
        L subnormal = L.LessThan(x, L.Broadcast(SmallestNormal));
        L scaled = L.Select(subnormal, x * L.Broadcast(TwoTo54), x);
        L bias = L.Select(subnormal, L.Broadcast(1023 + 54), L.Broadcast(1023));

        // Rebased, an exponent of 0 belongs to the first range; a whole number below 2^52 becomes a double by its bits.
        L rebased = L.AddBits(scaled, L.BroadcastBits(ExponentOfOne - firstBits));
        L twoTo52 = L.Broadcast(4503599627370496.0);
        k = (L.ShiftBitsRight(rebased, 52) | twoTo52) - twoTo52 - bias;
        m = L.AddBits(rebased & L.BroadcastBits(MantissaBits), L.BroadcastBits(firstBits));
        return rebased;
    }
}
