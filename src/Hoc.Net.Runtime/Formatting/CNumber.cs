using System.Globalization;
using System.Runtime.CompilerServices;

namespace Hoc.Net.Runtime.Formatting;

/// <summary>Numbers as C's printf writes them, digit for digit: exact decimal expansions, ties to even.</summary>
internal static class CNumber
{
    private const double LargestShortInteger = 1e8;

    /// <summary>The characters that a number needs which is written quickly, and what lies behind it while it is.</summary>
    public const int Room = 64;


    /// <summary><c>%.8g</c>, as HOC prints every number.</summary>
    public static string Short(double value) => General(value, 8, alternate: false);

    /// <summary><c>%.{precision}g</c>; <paramref name="alternate"/> keeps trailing zeros, as <c>#</c> asks.</summary>
    [SkipLocalsInit]
    public static string General(double value, int precision, bool alternate)
    {
        var output = new TextBuffer(stackalloc char[Room]);
        AppendGeneral(ref output, value, precision, alternate);
        return output.Text.ToString();
    }

    /// <summary><c>%.{precision}f</c>.</summary>
    [SkipLocalsInit]
    public static string Fixed(double value, int precision)
    {
        var output = new TextBuffer(stackalloc char[Room]);
        AppendFixed(ref output, value, precision, alternate: false);
        return output.Text.ToString();
    }

    /// <summary><c>%.{precision}e</c>: at least two digits of exponent.</summary>
    [SkipLocalsInit]
    public static string Exponential(double value, int precision)
    {
        var output = new TextBuffer(stackalloc char[Room]);
        AppendExponential(ref output, value, precision, alternate: false);
        return output.Text.ToString();
    }

    /// <summary>Appends <c>%.{precision}g</c>, or with <c>#</c> if <paramref name="alternate"/>.</summary>
    public static void AppendGeneral(ref TextBuffer output, double value, int precision, bool alternate)
    {
        if (!alternate && WriteGeneral(output.Reserve(Room), value, precision) is > 0 and int length) output.Advance(length);
        else if (TryAppendSign(ref output, value)) AppendLongGeneral(ref output, Math.Abs(value), Math.Max(precision, 1), alternate);
    }

    /// <summary>Appends <c>%.{precision}f</c>, or with <c>#</c> if <paramref name="alternate"/>.</summary>
    public static void AppendFixed(ref TextBuffer output, double value, int precision, bool alternate)
    {
        if (WriteFixed(output.Reserve(Room), value, precision) is > 0 and int length) output.Advance(length);
        else if (!TryAppendSign(ref output, value)) return;
        else output.Append(Math.Abs(value).ToString("F" + precision, CultureInfo.InvariantCulture));
        if (precision == 0 && alternate) output.Append('.');
    }

    /// <summary>Appends <c>%.{precision}e</c>, or with <c>#</c> if <paramref name="alternate"/>.</summary>
    public static void AppendExponential(ref TextBuffer output, double value, int precision, bool alternate)
    {
        if (!alternate && WriteExponential(output.Reserve(Room), value, precision) is > 0 and int length) output.Advance(length);
        else if (TryAppendSign(ref output, value)) AppendLongExponential(ref output, Math.Abs(value), precision, alternate);
    }

    /// <summary>Writes <c>%.{precision}g</c> into <see cref="Room"/> characters if that is quick; gives the length, or 0.</summary>
    public static int WriteGeneral(Span<char> text, double value, int precision)
    {
        int length = 0;
        double magnitude = Math.Abs(value);
        if (precision is < 1 or > DecimalDigits.MostDigits || !double.IsFinite(value)) return 0;
        if (double.IsNegative(value)) text[length++] = '-';
        if (magnitude < LargestShortInteger && magnitude == (int)magnitude && (precision >= 8 || magnitude < PowersOfTen.Whole[precision]))
        {
            return length + DigitText.WriteSigned(text[length..], (int)magnitude);
        }

        if (!DecimalDigits.TryRound(magnitude, precision, out ulong digits, out int exponent)) return 0;
        if (exponent is < 0 and >= -4)
        {
            "0.000".CopyTo(text[length..]);
            length += 1 - exponent;
            return length + DigitText.WriteDigits(text[length..], digits, precision);
        }

        bool isPositional = (uint)exponent < (uint)precision;
        length += DigitText.WriteWithPoint(text[length..], digits, precision, isPositional ? exponent + 1 : 1);
        return isPositional ? length : length + WriteExponent(text[length..], exponent);
    }

    /// <summary>Writes <c>%.{precision}f</c> into <see cref="Room"/> characters if that is quick; gives the length, or 0.</summary>
    public static int WriteFixed(Span<char> text, double value, int precision)
    {
        int length = 0;
        double magnitude = Math.Abs(value);
        if (precision > PowersOfTen.LargestWhole || !double.IsFinite(value) || !DecimalDigits.TryScale(magnitude, precision, out ulong digits))
            return 0;
        if (double.IsNegative(value)) text[length++] = '-';
        ulong whole = digits;
        if (precision > 0) whole /= PowersOfTen.Whole[precision];
        whole.TryFormat(text[length..], out int count);
        length += count;
        if (precision == 0) return length;
        text[length++] = '.';
        DigitText.WriteDigits(text[length..], digits - whole * PowersOfTen.Whole[precision], precision);
        length += precision;
        return length;
    }

    /// <summary>Writes <c>%.{precision}e</c> into <see cref="Room"/> characters if that is quick; gives the length, or 0.</summary>
    public static int WriteExponential(Span<char> text, double value, int precision)
    {
        int length = 0;
        if (precision >= DecimalDigits.MostDigits || !double.IsFinite(value)) return 0;
        if (!DecimalDigits.TryRound(Math.Abs(value), precision + 1, out ulong digits, out int exponent)) return 0;
        if (double.IsNegative(value)) text[length++] = '-';
        DigitText.WriteDigits(text[(length + 1)..], digits, precision + 1);
        text[length] = text[length + 1];
        if (precision > 0) text[length + 1] = '.';
        length += precision > 0 ? precision + 2 : 1;
        length += WriteExponent(text[length..], exponent);
        return length;
    }

    /// <summary>A double cut to 32 bits as x86 does: what does not fit becomes the smallest integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ToInt32(double value) => value is > -2147483649.0 and < 2147483648.0 ? (int)value : int.MinValue;

    /// <summary>A double cut to 64 bits as x86 does.</summary>
    public static long ToInt64(double value) =>
        value is >= -9223372036854775808.0 and < 9223372036854775808.0 ? (long)value : long.MinValue;

    /// <summary>Appends the minus, or all there is to say of what is not finite.</summary>
    private static bool TryAppendSign(ref TextBuffer output, double value)
    {
        if (double.IsNegative(value)) output.Append('-');
        if (double.IsFinite(value)) return true;
        output.Append(double.IsNaN(value) ? "nan" : "inf");
        return false;
    }

    /// <summary>The exponent with its sign and two digits at least.</summary>
    private static int WriteExponent(Span<char> text, int exponent)
    {
        text[0] = 'e';
        text[1] = exponent < 0 ? '-' : '+';
        text[2] = '0';
        exponent = Math.Abs(exponent);
        int length = exponent < 10 ? 3 : 2;
        return length + DigitText.WriteSigned(text[length..], exponent);
    }

    private static void AppendLongGeneral(ref TextBuffer output, double value, int precision, bool alternate)
    {
        string scientific = value.ToString("e" + (precision - 1), CultureInfo.InvariantCulture);
        int exponent = int.Parse(scientific.AsSpan(scientific.IndexOf('e') + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        int start = output.Length;
        if (exponent < -4 || exponent >= precision)
        {
            AppendLongExponential(ref output, value, precision - 1, alternate);
            if (alternate) return;
            int mark = start + output.Text[start..].IndexOf('e');
            output.Remove(start + TrimZeros(output.Text[start..mark]), mark);
        }
        else
        {
            AppendFixed(ref output, value, precision - 1 - exponent, alternate);
            if (!alternate) output.Remove(start + TrimZeros(output.Text[start..]), output.Length);
        }
    }

    private static void AppendLongExponential(ref TextBuffer output, double value, int precision, bool alternate)
    {
        string text = value.ToString("e" + precision, CultureInfo.InvariantCulture);
        int mark = text.IndexOf('e');
        output.Append(text.AsSpan(0, mark));
        if (precision == 0 && alternate) output.Append('.');
        output.Append(text.AsSpan(mark, 2));
        // .NET writes three digits of exponent at least, C two.
        output.Append(text.AsSpan(text[mark + 2] == '0' ? mark + 3 : mark + 2));
    }

    /// <summary>How much of digits is left without zeros behind the point.</summary>
    private static int TrimZeros(ReadOnlySpan<char> digits) =>
        digits.Contains('.') ? digits.TrimEnd('0').TrimEnd('.').Length : digits.Length;
}
