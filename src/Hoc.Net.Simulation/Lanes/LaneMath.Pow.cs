using System.Runtime.CompilerServices;

namespace Hoc.Net.Simulation.Lanes;

internal static partial class LaneMath
{
    // ln 2 in two parts; the first has 41 bits, so that its product with an exponent is exact.
    private const double Ln2Head = 0.693147180559663;
    private const double Ln2Tail = 2.8235290563031577e-13;

    /// <summary>x to the y within 2 ulp, with the special values of C's pow.</summary>
    /// <remarks>The logarithm is kept as an unevaluated sum of two doubles, about 2^-64 relative. Not inlined: it would use up
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

    /// <summary>e^(high + low) over the whole range, subnormal results too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L ExpOfTwoParts<L>(L high, L low) where L : unmanaged, ILanes<L>
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
        L power = ExpUnbounded(near);
        power = L.FusedMultiplyAdd(power, low + error, power);
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

    /// <summary>log x as a sum of two doubles, for x ≥ 0: log m = 2 artanh(s), s = (m − 1) / (m + 1).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (L High, L Low) LogOfTwoParts<L>(L x) where L : unmanaged, ILanes<L>
    {
        (L k, L m) = SplitExponent(x);
        L one = L.Broadcast(1);
        L f = m - one;
        L sum = m + one;
        L sumLow = m - (sum - one);
        L s = f / sum;
        L sLow = (L.FusedNegateMultiplyAdd(s, sum, f) - (s * sumLow)) / sum;

        L z = s * s;
        L zLow = L.FusedMultiplyAdd(s + s, sLow, -L.FusedNegateMultiplyAdd(s, s, z));
        L cube = s * z;
        L cubeLow = L.FusedMultiplyAdd(s, zLow, L.FusedMultiplyAdd(sLow, z, -L.FusedNegateMultiplyAdd(s, z, cube)));
        L twoThirds = L.Broadcast(2.0 / 3.0);
        L second = cube * twoThirds;
        L secondLow = L.FusedMultiplyAdd(cube, L.Broadcast(3.700743415417188e-17),
            L.FusedMultiplyAdd(cubeLow, twoThirds, -L.FusedNegateMultiplyAdd(cube, twoThirds, second)));
        L tail = cube * z * ArtanhTail(z);

        L twice = s + s;
        L mantissa = twice + second;
        L small = (second - (mantissa - twice)) + (sLow + sLow + secondLow + tail);
        L head = k * L.Broadcast(Ln2Head);
        L high = head + mantissa;
        L virtualMantissa = high - head;
        L rounding = (head - (high - virtualMantissa)) + (mantissa - virtualMantissa);
        L low = rounding + L.FusedMultiplyAdd(k, L.Broadcast(Ln2Tail), small);
        L total = high + low;
        L totalLow = low - (total - high);

        L infinity = L.Broadcast(double.PositiveInfinity);
        L finite = L.LessThan(x, infinity) & L.LessThan(L.Broadcast(0), x);
        L special = L.Select(L.Equal(x, L.Broadcast(0)), -infinity, x);
        return (L.Select(finite, total, special), L.Select(finite, totalLow, L.Broadcast(0)));
    }

    /// <summary>2/5 + 2/7 z + 2/9 z² + ..., enough terms for z ≤ 0.0295.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L ArtanhTail<L>(L z) where L : unmanaged, ILanes<L>
    {
        L sum = L.Broadcast(2.0 / 25);
        sum = L.FusedMultiplyAdd(sum, z, L.Broadcast(2.0 / 23));
        sum = L.FusedMultiplyAdd(sum, z, L.Broadcast(2.0 / 21));
        sum = L.FusedMultiplyAdd(sum, z, L.Broadcast(2.0 / 19));
        sum = L.FusedMultiplyAdd(sum, z, L.Broadcast(2.0 / 17));
        sum = L.FusedMultiplyAdd(sum, z, L.Broadcast(2.0 / 15));
        sum = L.FusedMultiplyAdd(sum, z, L.Broadcast(2.0 / 13));
        sum = L.FusedMultiplyAdd(sum, z, L.Broadcast(2.0 / 11));
        sum = L.FusedMultiplyAdd(sum, z, L.Broadcast(2.0 / 9));
        sum = L.FusedMultiplyAdd(sum, z, L.Broadcast(2.0 / 7));
        return L.FusedMultiplyAdd(sum, z, L.Broadcast(2.0 / 5));
    }
}
