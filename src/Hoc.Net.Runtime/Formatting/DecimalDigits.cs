using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hoc.Net.Runtime.Formatting;

/// <summary>
/// Correctly rounded decimal digits of a double, ties to even. The binary significand is multiplied by a power of ten in whole numbers:
/// exactly where the power has 64 bits, else by its leading 128 bits, whose error is known, so that a result too near to a tie to
/// tell is seen. Such a result, and what needs more digits, is left to the general routine.
/// </summary>
internal static class DecimalDigits
{
    /// <summary>More digits than these need more than the products here.</summary>
    public const int MostDigits = 17;

    private const int FractionBits = 52;
    private const int WordBits = 64;
    private const ulong Half = 1UL << 63;

    /// <summary>How far below a tie the upper word of a fraction may be whose exact value is a tie or beyond.</summary>
    private const ulong Doubt = 8;

    /// <summary>Rounds a number to <paramref name="count"/> significant digits.</summary>
    /// <param name="value">The number, finite and not negative.</param>
    /// <param name="count">How many digits, 1 to <see cref="MostDigits"/>.</param>
    /// <param name="digits">The digits as a whole number.</param>
    /// <param name="exponent">The power of ten of the first digit; 0 for the number 0.</param>
    /// <returns>False if the number is not for this routine.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRound(double value, int count, out ulong digits, out int exponent)
    {
        exponent = LeastExponent(value);
        if (!TryScale(value, count - 1 - exponent, out digits)) return false;
        if (digits < PowersOfTen.Whole[count]) return true;
        exponent++;
        digits = Scale(value, count - 1 - exponent);
        return digits != 0;
    }

    /// <summary>Rounds value·10^scale to a whole number.</summary>
    /// <returns>False if that is not for this routine.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryScale(double value, int scale, out ulong rounded)
    {
        ulong significand = Significand(value, out int power);
        if ((uint)scale > PowersOfTen.LargestWhole) return Known(ScaleFar(value, significand, power, scale), out rounded);
        ulong high = Math.BigMul(significand, PowersOfTen.Whole[scale], out ulong low);
        int shift = -power;
        if (shift is < 1 or >= WordBits) return Known(ShiftFar(high, low, shift), out rounded);
        rounded = high << (WordBits - shift) | low >> shift;
        ulong fraction = low << (WordBits - shift);
        if (fraction > Half || (fraction == Half && (rounded & 1) != 0)) rounded++;
        return high >> (shift - 1) == 0;
    }

    /// <summary>Rounds value·10^scale to a whole number; 0 if that is not for this routine.</summary>
    private static ulong Scale(double value, int scale) => TryScale(value, scale, out ulong rounded) ? rounded : 0;

    /// <summary>
    /// The power of ten of the first digit, sometimes one too small: the upper half of a double, taken as a whole number, is its binary
    /// logarithm but for the bend of that between powers of two, which only adds.
    /// </summary>
    private static int LeastExponent(double value)
    {
        const int scaleBits = 20;
        const long log2 = 1292913986; // log10(2)·2^32
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        if (bits == 0) return 0;
        if (bits >> FractionBits == 0) return (int)((BitOperations.Log2(bits) - 1074) * log2 >> 32);
        return (int)(((long)(bits >> 32) - (1023L << scaleBits)) * log2 >> (32 + scaleBits));
    }

    /// <summary>A double as significand·2^power.</summary>
    private static ulong Significand(double value, out int power)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        ulong significand = bits & ((1UL << FractionBits) - 1);
        int biased = (int)(bits >> FractionBits);
        if (biased == 0)
        {
            power = -1074;
            return significand;
        }

        power = biased - 1075;
        return significand | 1UL << FractionBits;
    }

    private static bool Known(ulong? result, out ulong rounded)
    {
        rounded = result.GetValueOrDefault();
        return result.HasValue;
    }

    /// <summary>Rounds (high·2^64 + low)/2^shift, where high is below 2^53; null if that is too large.</summary>
    private static ulong? ShiftFar(ulong high, ulong low, int shift)
    {
        if (shift >= 2 * WordBits) return 0;
        if (shift < 1)
        {
            if (high != 0 || shift <= -WordBits || low << -shift >> -shift != low) return null;
            return low << -shift;
        }

        shift -= WordBits;
        ulong rounded = shift == 0 ? high : high >> shift;
        ulong fraction = shift == 0 ? low : high << (WordBits - shift) | low >> shift;
        bool isMore = shift > 0 && low << (WordBits - shift) != 0;
        return fraction > Half || (fraction == Half && (isMore || (rounded & 1) != 0)) ? rounded + 1 : rounded;
    }

    private static ulong DivideWhole(ulong value, ulong power)
    {
        (ulong whole, ulong rest) = Math.DivRem(value, power);
        ulong half = power / 2;
        return rest > half || (rest == half && (whole & 1) != 0) ? whole + 1 : whole;
    }

    private static ulong? ScaleFar(double value, ulong significand, int power, int scale)
    {
        bool isWhole = scale is < 0 and >= -PowersOfTen.LargestWhole && value < Half && value == Math.Floor(value);
        return isWhole ? DivideWhole((ulong)value, PowersOfTen.Whole[-scale]) : ScaleWide(significand, power, scale);
    }

    private static ulong? ScaleWide(ulong significand, int power, int scale)
    {
        if (significand == 0) return 0;
        if (Math.Abs(scale) > PowersOfTen.LargestWide) return null;
        int zeros = BitOperations.LeadingZeroCount(significand);
        significand <<= zeros;
        PowersOfTen.Wide(scale, out ulong powerHigh, out ulong powerLow, out int powerOfTwo);
        ulong high = Math.BigMul(significand, powerHigh, out ulong middle);
        ulong low = middle + Math.BigMul(significand, powerLow, out _);
        if (low < middle) high++;

        int shift = zeros - power - powerOfTwo - 2 * WordBits; // of the upper word alone
        if (shift < 1) return null;
        if (shift > WordBits + 1) return 0;
        ulong fraction = shift < WordBits ? high << (WordBits - shift) | low >> shift : high >> (shift - WordBits);
        if (fraction - (Half - Doubt) <= Doubt) return null;
        ulong rounded = shift < WordBits ? high >> shift : 0;
        return fraction > Half ? rounded + 1 : rounded;
    }
}
