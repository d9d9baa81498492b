using System.Numerics;

namespace Hoc.Net.Runtime.Tests.Formatting;

/// <summary>C's %e, %f and %g in whole numbers of any length: slow, and plainly right.</summary>
internal static class ExactDecimal
{
    /// <summary><c>%.{precision}e</c>.</summary>
    public static string Exponential(double value, int precision, bool alternate = false)
    {
        (string digits, int exponent) = Significant(Math.Abs(value), precision + 1);
        string point = precision > 0 || alternate ? "." : "";
        return $"{Sign(value)}{digits[0]}{point}{digits[1..]}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}";
    }

    /// <summary><c>%.{precision}f</c>.</summary>
    public static string Fixed(double value, int precision, bool alternate = false)
    {
        string digits = Scale(Math.Abs(value), precision).ToString().PadLeft(precision + 1, '0');
        string point = precision > 0 || alternate ? "." : "";
        return $"{Sign(value)}{digits[..^precision]}{point}{digits[^precision..]}";
    }

    /// <summary><c>%.{precision}g</c>.</summary>
    public static string General(double value, int precision, bool alternate = false)
    {
        precision = Math.Max(1, precision);
        int exponent = Significant(Math.Abs(value), precision).Exponent;
        bool isScientific = exponent < -4 || exponent >= precision;
        string whole = isScientific ? Exponential(value, precision - 1, alternate) : Fixed(value, precision - 1 - exponent, alternate);
        if (alternate) return whole;
        int mark = isScientific ? whole.IndexOf('e') : whole.Length;
        string digits = whole[..mark].Contains('.') ? whole[..mark].TrimEnd('0').TrimEnd('.') : whole[..mark];
        return digits + whole[mark..];
    }

    /// <summary>The digits of a number, rounded, and the power of ten of the first.</summary>
    private static (string Digits, int Exponent) Significant(double value, int count)
    {
        if (value == 0) return (new string('0', count), 0);
        for (int exponent = (int)Math.Floor(Math.Log10(value)) - 2; ; exponent++)
        {
            string digits = Scale(value, count - 1 - exponent).ToString();
            if (digits.Length <= count) return (digits, exponent);
        }
    }

    /// <summary>value·10^scale as a whole number, ties to even.</summary>
    private static BigInteger Scale(double value, int scale)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int biased = (int)(bits >> 52);
        BigInteger top = (bits & 0xfffffffffffff) | (biased == 0 ? 0 : 1L << 52);
        int power = Math.Max(biased, 1) - 1075;
        BigInteger bottom = BigInteger.One;
        if (power >= 0) top <<= power;
        else bottom <<= -power;
        if (scale >= 0) top *= BigInteger.Pow(10, scale);
        else bottom *= BigInteger.Pow(10, -scale);
        BigInteger whole = BigInteger.DivRem(top, bottom, out BigInteger rest);
        int half = (2 * rest).CompareTo(bottom);
        return half > 0 || (half == 0 && !whole.IsEven) ? whole + 1 : whole;
    }

    private static string Sign(double value) => double.IsNegative(value) ? "-" : "";
}
