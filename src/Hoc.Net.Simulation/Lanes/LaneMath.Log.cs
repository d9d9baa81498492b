using System.Runtime.CompilerServices;

namespace Hoc.Net.Simulation.Lanes;

internal static partial class LaneMath
{
    private const long ExponentOfOne = 0x3FF0_0000_0000_0000;
    private const long MantissaBits = 0x000F_FFFF_FFFF_FFFF;

    private const double SmallestNormal = 2.2250738585072014e-308;
    private const double TwoTo54 = 18014398509481984.0;

    /// <summary>The natural logarithm within 0.51 ulp; log(0) is -∞, of a negative number NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Log<L>(L x) where L : unmanaged, ILanes<L> =>
        L.Select(L.LessThan(x, L.Broadcast(0)), L.Broadcast(double.NaN), LogOfTwoParts(x).High);

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
