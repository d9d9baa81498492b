namespace Hoc.Net.Runtime.Formatting;

/// <summary>
/// Correctly rounded decimal digits of a double, for the sizes that scripts print. The scaled value is held as an unevaluated
/// sum of two doubles, product and its error by FMA (Dekker 1971), so that rounding, ties to even included, is that of the exact
/// binary value. What does not fit (<see cref="LargestScale"/>, <see cref="MostDigits"/>) is left to the general routine.
/// </summary>
internal static class DecimalDigits
{
    /// <summary>More digits than these need more than a double's 53 bits.</summary>
    public const int MostDigits = 15;

    /// <summary>The largest power of ten that is a double without rounding.</summary>
    private const int LargestScale = 22;

    /// <summary>Below it, two adjacent doubles are half a unit apart at most.</summary>
    private const double LargestProduct = 1L << 52;

    private static ReadOnlySpan<double> Powers =>
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];

    /// <summary>Rounds a positive number to <paramref name="count"/> significant digits.</summary>
    /// <param name="value">The number, above 0 and finite.</param>
    /// <param name="count">How many digits, 1 to <see cref="MostDigits"/>.</param>
    /// <param name="digits">The digits as a whole number.</param>
    /// <param name="exponent">The power of ten of the first digit.</param>
    /// <returns>False if the number is too large or too small for this routine.</returns>
    public static bool TryRound(double value, int count, out long digits, out int exponent)
    {
        digits = 0;
        long binary = (BitConverter.DoubleToInt64Bits(value) >> 52) - 1023;
        exponent = (int)Math.Floor(binary * 0.30102999566398120); // at most one too small
        if (exponent is >= -1 and < LargestScale && value >= Powers[exponent + 1]) exponent++;
        if (!TryScale(value, count - 1 - exponent, out digits)) return false;
        if (digits < (long)Powers[count]) return true;
        exponent++;
        return TryScale(value, count - 1 - exponent, out digits);
    }

    /// <summary>Rounds value·10^scale to a whole number.</summary>
    /// <returns>False if that is beyond this routine.</returns>
    public static bool TryScale(double value, int scale, out long rounded)
    {
        rounded = 0;
        double product;
        double error;
        if (scale >= 0)
        {
            if (scale > LargestScale) return false;
            product = value * Powers[scale];
            error = Math.FusedMultiplyAdd(value, Powers[scale], -product);
        }
        else
        {
            if (scale < -LargestScale) return false;
            product = value / Powers[-scale];
            error = Math.FusedMultiplyAdd(-product, Powers[-scale], value);
        }

        if (!(product < LargestProduct)) return false;
        double whole = Math.Floor(product);
        double rest = product - whole;
        rounded = (long)whole;
        if (rest > 0.5 || (rest == 0.5 && (error > 0 || (error == 0 && (rounded & 1) == 1)))) rounded++;
        return true;
    }

    /// <summary>10 to a power from 0 to 22.</summary>
    public static double Power(int exponent) => Powers[exponent];

    /// <summary>Writes rounded digits as C's %g does: without trailing zeros, with an exponent when the number is far from 1.</summary>
    public static void AppendGeneral(ref TextBuffer output, long digits, int count, int exponent)
    {
        int kept = TrimZeros(ref digits, count);
        if (exponent < -4 || exponent >= count)
        {
            AppendPoint(ref output, digits, kept, 1);
            output.Append('e');
            output.Append(exponent < 0 ? '-' : '+');
            if (Math.Abs(exponent) < 10) output.Append('0');
            output.Append(Math.Abs(exponent));
        }
        else if (exponent < 0)
        {
            output.Append("0.");
            output.Append('0', -1 - exponent);
            Write(output.Reserve(kept), digits);
            output.Advance(kept);
        }
        else
        {
            AppendPoint(ref output, digits, kept, exponent + 1);
        }
    }

    /// <summary>Writes digits of which the last <paramref name="fraction"/> stand behind the point.</summary>
    public static void AppendFixed(ref TextBuffer output, long digits, int fraction)
    {
        int count = 1;
        for (long rest = digits; (rest /= 10) != 0;) count++;
        AppendPoint(ref output, digits, Math.Max(count, fraction + 1), Math.Max(count, fraction + 1) - fraction);
    }

    /// <summary>Writes digits, zeros behind them up to the point, and the point where digits stand behind it.</summary>
    private static void AppendPoint(ref TextBuffer output, long digits, int count, int before)
    {
        int length = count > before ? count + 1 : before;
        Span<char> text = output.Reserve(length);
        if (count > before)
        {
            digits = Write(text[(before + 1)..], digits);
            text[before] = '.';
            Write(text[..before], digits);
        }
        else
        {
            Write(text[..count], digits);
            text[count..].Fill('0');
        }

        output.Advance(length);
    }

    /// <summary>Takes zeros off the end of digits; gives how many digits are left.</summary>
    private static int TrimZeros(ref long digits, int count)
    {
        const uint four = 10_000;
        if (digits > uint.MaxValue)
        {
            for (; count > 1 && digits % 10 == 0; count--) digits /= 10;
            return count;
        }

        uint few = (uint)digits;
        for (; count > 4 && few % four == 0; count -= 4) few /= four;
        for (; count > 1 && few % 10 == 0; count--) few /= 10;
        digits = few;
        return count;
    }

    /// <summary>Fills a text with the last digits of a number; gives the digits before.</summary>
    private static long Write(Span<char> text, long digits)
    {
        int i = text.Length - 1;
        for (; i >= 0 && digits > uint.MaxValue; i--)
        {
            long rest = digits / 10;
            text[i] = (char)('0' + (digits - 10 * rest));
            digits = rest;
        }

        if (i < 0) return digits;
        uint few = (uint)digits;
        for (; i >= 0; i--)
        {
            uint rest = few / 10;
            text[i] = (char)('0' + (few - 10 * rest));
            few = rest;
        }

        return few;
    }
}
