using System.Runtime.CompilerServices;

namespace Hoc.Net.Simulation.Lanes;

internal static partial class LaneMath
{
    private const long ExponentOfOne = 0x3FF0_0000_0000_0000;
    private const long MantissaBits = 0x000F_FFFF_FFFF_FFFF;

    // Bits of √½: subtracting them before taking the exponent puts the mantissa into [√½, √2).
    private const long SqrtHalfBits = 0x3FE6_A09E_0000_0000;

    private const double SmallestNormal = 2.2250738585072014e-308;
    private const double TwoTo54 = 18014398509481984.0;

    /// <summary>The natural logarithm within 1 ulp; log(0) is -∞, of a negative number NaN.</summary>
    /// <remarks>
    /// The reduction and polynomial of fdlibm's e_log.c (Sun Microsystems 1993): x = 2^k (1 + f), s = f / (2 + f),
    /// log(1 + f) = f − f²/2 + s (f²/2 + R(s²)).
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Log<L>(L x) where L : unmanaged, ILanes<L>
    {
        (L k, L m) = SplitExponent(x);
        L f = m - L.Broadcast(1);
        L halfSquare = L.Broadcast(0.5) * f * f;
        L s = f / (L.Broadcast(2) + f);
        L z = s * s;
        L w = z * z;
        L even = L.FusedMultiplyAdd(w, L.Broadcast(1.531383769920937332e-01), L.Broadcast(2.222219843214978396e-01));
        even = L.FusedMultiplyAdd(w, even, L.Broadcast(3.999999999940941908e-01));
        L odd = L.FusedMultiplyAdd(w, L.Broadcast(1.479819860511658591e-01), L.Broadcast(1.818357216161805012e-01));
        odd = L.FusedMultiplyAdd(w, odd, L.Broadcast(2.857142874366239149e-01));
        odd = L.FusedMultiplyAdd(w, odd, L.Broadcast(6.666666666666735130e-01));
        L rest = L.FusedMultiplyAdd(z, odd, w * even);
        L tail = L.FusedMultiplyAdd(k, L.Broadcast(1.90821492927058770002e-10), s * (halfSquare + rest));
        L result = L.FusedMultiplyAdd(k, L.Broadcast(6.93147180369123816490e-01), f - (halfSquare - tail));

        L infinity = L.Broadcast(double.PositiveInfinity);
        result = L.Select(L.LessThan(x, infinity), result, x);
        result = L.Select(L.Equal(x, L.Broadcast(0)), -infinity, result);
        return L.Select(L.LessThan(x, L.Broadcast(0)), L.Broadcast(double.NaN), result);
    }

    /// <summary>x = 2^k m with m in [√½, √2), for positive finite x, subnormal ones too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (L K, L M) SplitExponent<L>(L x) where L : unmanaged, ILanes<L>
    {
        L subnormal = L.LessThan(x, L.Broadcast(SmallestNormal));
        L scaled = L.Select(subnormal, x * L.Broadcast(TwoTo54), x);
        L bias = L.Select(subnormal, L.Broadcast(1023 + 54), L.Broadcast(1023));

        // Rebased, an exponent of 0 belongs to [√½, √2); a whole number below 2^52 becomes a double by its bits.
        L rebased = L.AddBits(scaled, L.BroadcastBits(ExponentOfOne - SqrtHalfBits));
        L twoTo52 = L.Broadcast(4503599627370496.0);
        L k = (L.ShiftBitsRight(rebased, 52) | twoTo52) - twoTo52 - bias;
        L m = L.AddBits(rebased & L.BroadcastBits(MantissaBits), L.BroadcastBits(SqrtHalfBits));
        return (k, m);
    }
}
