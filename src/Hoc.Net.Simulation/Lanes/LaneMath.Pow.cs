using System.Runtime.CompilerServices;

namespace Hoc.Net.Simulation.Lanes;

internal static partial class LaneMath
{
    // Where the steps of the table of logarithms begin, a little below √½, so that 1 lies in the middle of one.
    private const long FirstStepBits = 0x3FE6_9555_0000_0000;

    // ln 2 in two parts; the first has 41 bits, so that its product with an exponent is exact.
    private const double Ln2Head = 0.6931471805598903;
    private const double Ln2Tail = 5.497923018708371e-14;

    /// <summary>x to the y within 0.53 ulp, with the special values of C's pow.</summary>
    /// <remarks>The logarithm is kept as an unevaluated sum of two doubles. Not inlined: it would use up
    /// what the JIT is willing to inline into a kernel.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static L Pow<L>(L x, L y) where L : unmanaged, ILanes<L>
    {
        (L high, L low) = LogOfTwoParts(L.Abs(x));
        L product = y * high;
        L rest = L.FusedMultiplyAdd(y, low, -L.FusedNegateMultiplyAdd(y, high, product));
        L moderate = L.LessThan(L.Abs(product), L.Broadcast(1000));
        L result = ExpOfTwoParts(product, L.Select(moderate, rest, L.Broadcast(0)));
        return WithSignAndSpecials(x, y, result);
    }

    /// <summary><see cref="Pow{L}"/> of one number above 0, which has no other special values than infinity.</summary>
    public static double PowOfPositive(double x, double y)
    {
        (Lanes1 high, Lanes1 low) = LogOfTwoParts<Lanes1>(new(x));
        Lanes1 product = new Lanes1(y) * high;
        if (!(Math.Abs(product.Value) < ExpLimit - 1))
            return Pow<Lanes1>(new(x), new(y)).Value;
        Lanes1 rest = Lanes1.FusedMultiplyAdd(new(y), low, -Lanes1.FusedNegateMultiplyAdd(new(y), high, product));
        return ExpUnbounded(product, rest).Value;
    }

    /// <summary>e^(high + low) over the whole range, subnormal results too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L ExpOfTwoParts<L>(L high, L low) where L : unmanaged, ILanes<L>
    {
        L moderate = ExpUnbounded(high, low);
        L isFar = L.LessThan(L.Broadcast(ExpLimit), L.Abs(high));
        return L.Any(isFar) ? L.Select(isFar, ExpOfFarParts(high, low), moderate) : moderate;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L ExpOfFarParts<L>(L high, L low) where L : unmanaged, ILanes<L>
    {
        L top = L.Broadcast(710);
        L bottom = L.Broadcast(-746);
        high = L.Select(L.LessThan(top, high), top, high);
        high = L.Select(L.LessThan(high, bottom), bottom, high);

        // Half the exponent is taken out first, so that the power itself never leaves the normal range.
        L half = L.Truncate(high * L.Broadcast(0.5 * Log2E));
        L near = L.FusedNegateMultiplyAdd(half, L.Broadcast(2 * Ln2High), high);
        near = L.FusedNegateMultiplyAdd(half, L.Broadcast(2 * Ln2Low), near);
        L error = L.FusedNegateMultiplyAdd(half, L.Broadcast(2 * Ln2High), high) - near;
        error = L.FusedNegateMultiplyAdd(half, L.Broadcast(2 * Ln2Low), error);
        L power = ExpUnbounded(near, low + error);
        L scale = L.ShiftBitsLeft(L.AddBits(half + L.Broadcast(IntegerShifter), L.BroadcastBits(1023)), 52);
        return power * scale * scale;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L WithSignAndSpecials<L>(L x, L y, L magnitude) where L : unmanaged, ILanes<L>
    {
        L zero = L.Broadcast(0);
        L one = L.Broadcast(1);
        L signBit = L.BroadcastBits(long.MinValue);
        L infinity = L.Broadcast(double.PositiveInfinity);
        L halfY = y * L.Broadcast(0.5);
        L whole = L.Equal(L.Truncate(y), y);
        L odd = whole & ~L.Equal(L.Truncate(halfY), halfY);

        L result = magnitude ^ (x & signBit & odd);
        L undefined = L.LessThan(x, zero) & ~whole & L.LessThan(-infinity, x);
        result = L.Select(undefined, L.Broadcast(double.NaN), result);
        L unit = L.Equal(y, zero) | L.Equal(x, one) | (L.Equal(x, -one) & L.Equal(L.Abs(y), infinity));
        return L.Select(unit, one, result);
    }

    /// <summary>log x as a sum of two doubles within 2^-67 of it, for x ≥ 0.</summary>
    /// <remarks>
    /// As in Arm's optimized routines (pow.c, Szabolcs Nagy 2018), so that powers are those of the C library that NEURON runs with on Linux: x = 2^k z, and
    /// log z = log c + log(1 + r) with r = z/c - 1, the last a polynomial of degree 8 whose first terms are kept in two parts.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe (L High, L Low) LogOfTwoParts<L>(L x) where L : unmanaged, ILanes<L>
    {
        L rebased = SplitExponent(x, FirstStepBits, out L k, out L z);
        L step = L.ShiftBitsRight(rebased, 45) & L.BroadcastBits(PowTable.Count - 1);
        L pair = L.AddBits(step, step);
        L.LoadPairs(PowTable.Pairs, pair, out L inverse, out L log);
        L.LoadPairs(PowTable.Pairs + 2, pair, out L logTail, out _);
        L r = L.FusedMultiplyAdd(z, inverse, L.Broadcast(-1));
        L whole = L.FusedMultiplyAdd(k, L.Broadcast(Ln2Head), log);
        L sum = whole + r;
        L rest = L.FusedMultiplyAdd(k, L.Broadcast(Ln2Tail), logTail) + (whole - sum + r);

        L half = L.Broadcast(-0.5) * r;
        L square = r * half;
        L high = sum + square;
        rest += -L.FusedNegateMultiplyAdd(half, r, square);
        rest += sum - high + square;
        L far = L.FusedMultiplyAdd(r, L.Broadcast(1.0000415263675542), L.Broadcast(-1.142909628459501));
        far = L.FusedMultiplyAdd(square, far, L.FusedMultiplyAdd(r, L.Broadcast(-0.6666666663487739), L.Broadcast(0.7999999995323976)));
        far = L.FusedMultiplyAdd(square, far, L.FusedMultiplyAdd(r, L.Broadcast(0.5000000000000007), L.Broadcast(-0.6666666666666679)));
        L low = L.FusedMultiplyAdd(r * square, far, rest);
        L total = high + low;
        L totalLow = high - total + low;

        L infinity = L.Broadcast(double.PositiveInfinity);
        L finite = L.LessThan(x, infinity) & L.LessThan(L.Broadcast(0), x);
        L special = L.Select(L.Equal(x, L.Broadcast(0)), -infinity, x);
        return (L.Select(finite, total, special), L.Select(finite, totalLow, L.Broadcast(0)));
    }
}
