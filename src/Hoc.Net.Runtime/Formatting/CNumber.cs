using System.Globalization;
using System.Runtime.CompilerServices;

namespace Hoc.Net.Runtime.Formatting;

/// <summary>Numbers as C's printf writes them, digit for digit: exact decimal expansions, ties to even.</summary>
internal static class CNumber
{
    private const int LongestPrecision = 400;
    private const double LargestShortInteger = 1e8;
    private const int UsualLength = 32;

    private static readonly string[] GeneralFormats = [.. Enumerable.Range(0, 18).Select(static precision => $"G{precision}")];

    /// <summary><c>%.8g</c>, as HOC prints every number.</summary>
    public static string Short(double value) => General(value, 8, alternate: false);

    /// <summary><c>%.{precision}g</c>; <paramref name="alternate"/> keeps trailing zeros, as <c>#</c> asks.</summary>
    [SkipLocalsInit]
    public static string General(double value, int precision, bool alternate)
    {
        if (alternate) return LongGeneral(value, precision, alternate);
        var output = new TextBuffer(stackalloc char[UsualLength]);
        AppendGeneral(ref output, value, precision);
        return output.Text.ToString();
    }

    /// <summary>Appends <c>%.{precision}g</c>.</summary>
    public static void AppendGeneral(ref TextBuffer output, double value, int precision)
    {
        if (IsSmallInteger(value) && (precision >= 8 || (precision > 0 && Math.Abs(value) < DecimalDigits.Power(precision))))
        {
            output.Append((int)value);
        }
        else if (double.IsFinite(value) && value != 0 && precision is > 0 and <= DecimalDigits.MostDigits
            && DecimalDigits.TryRound(Math.Abs(value), precision, out long digits, out int exponent))
        {
            if (value < 0) output.Append('-');
            DecimalDigits.AppendGeneral(ref output, digits, precision, exponent);
        }
        else
        {
            output.Append(LongGeneral(value, precision, alternate: false));
        }
    }

    /// <summary>Appends <c>%.{precision}f</c>.</summary>
    public static void AppendFixed(ref TextBuffer output, double value, int precision)
    {
        if (precision <= DecimalDigits.MostDigits && DecimalDigits.TryScale(Math.Abs(value), precision, out long digits))
        {
            if (double.IsNegative(value)) output.Append('-');
            DecimalDigits.AppendFixed(ref output, digits, precision);
        }
        else
        {
            output.Append(Fixed(value, precision));
        }
    }

    /// <summary>The general routine, for what needs more digits than <see cref="DecimalDigits"/> has.</summary>
    private static string LongGeneral(double value, int precision, bool alternate)
    {
        if (!double.IsFinite(value)) return NotFinite(value);
        precision = Math.Clamp(precision, 1, LongestPrecision);
        if (!alternate && precision < GeneralFormats.Length) return Brief(value, precision);
        string scientific = Exponential(value, precision - 1);
        int mark = scientific.IndexOf('e');
        int exponent = int.Parse(scientific.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (exponent < -4 || exponent >= precision)
            return alternate ? scientific : TrimZeros(scientific[..mark]) + scientific[mark..];
        string positional = Fixed(value, precision - 1 - exponent);
        return alternate ? positional : TrimZeros(positional);
    }

    /// <summary>.NET's G is C's g but for the capital letter of the exponent.</summary>
    private static string Brief(double value, int precision)
    {
        Span<char> text = stackalloc char[32];
        value.TryFormat(text, out int length, GeneralFormats[precision], CultureInfo.InvariantCulture);
        text = text[..length];
        int mark = text.LastIndexOf('E');
        if (mark >= 0) text[mark] = 'e';
        return text.ToString();
    }

    /// <summary><c>%.{precision}f</c>.</summary>
    public static string Fixed(double value, int precision) => double.IsFinite(value)
        ? value.ToString("F" + Math.Min(precision, LongestPrecision), CultureInfo.InvariantCulture)
        : NotFinite(value);

    /// <summary><c>%.{precision}e</c>: at least two digits of exponent.</summary>
    public static string Exponential(double value, int precision)
    {
        if (!double.IsFinite(value)) return NotFinite(value);
        string text = value.ToString("e" + Math.Min(precision, LongestPrecision), CultureInfo.InvariantCulture);
        // .NET writes three digits of exponent at least, C two.
        return text[^3] == '0' ? string.Concat(text.AsSpan(0, text.Length - 3), text.AsSpan(text.Length - 2)) : text;
    }

    /// <summary>A double cut to 32 bits as x86 does: what does not fit becomes the smallest integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ToInt32(double value) => value is > -2147483649.0 and < 2147483648.0 ? (int)value : int.MinValue;

    /// <summary>A double cut to 64 bits as x86 does.</summary>
    public static long ToInt64(double value) =>
        value is >= -9223372036854775808.0 and < 9223372036854775808.0 ? (long)value : long.MinValue;

    /// <summary>-0 is no integer here: C writes its sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSmallInteger(double value) =>
        Math.Abs(value) < LargestShortInteger && value == (int)value && (value != 0 || !double.IsNegative(value));

    private static string NotFinite(double value) =>
        (double.IsNegative(value) ? "-" : "") + (double.IsNaN(value) ? "nan" : "inf");

    private static string TrimZeros(string digits) =>
        digits.Contains('.') ? digits.TrimEnd('0').TrimEnd('.') : digits;
}
