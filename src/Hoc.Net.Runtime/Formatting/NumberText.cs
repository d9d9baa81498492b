using System.Globalization;

namespace Hoc.Net.Runtime.Formatting;

/// <summary>Decimal numbers in text, as C's strtod takes them.</summary>
internal static class NumberText
{
    /// <summary>How many characters from the start make a number; 0 for none.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        int i = text is ['+' or '-', ..] ? 1 : 0;
        int digits = i;
        while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        bool hasDigits = i > digits;
        if (i < text.Length && text[i] == '.')
        {
            int fraction = ++i;
            while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
            hasDigits |= i > fraction;
        }

        if (!hasDigits) return 0;
        if (i >= text.Length || text[i] is not ('e' or 'E')) return i;
        int exponent = i + 1;
        if (exponent < text.Length && text[exponent] is '+' or '-') exponent++;
        int end = exponent;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end > exponent ? end : i;
    }

    /// <summary>The number that a word of a file begins with, also in hexadecimal; null for none, and for words with the initial of inf or nan.</summary>
    public static double? TryReadWord(ReadOnlySpan<char> word) =>
        word[0] is not ('i' or 'n' or 'I' or 'N') && TryRead(word, out double number) > 0 ? number : null;

    /// <summary>Reads a number as C's strtod does: decimal, hexadecimal, inf or nan.</summary>
    /// <returns>How many characters it takes; 0 for none.</returns>
    public static int TryRead(ReadOnlySpan<char> text, out double number)
    {
        int sign = text is ['+' or '-', ..] ? 1 : 0;
        ReadOnlySpan<char> magnitude = text[sign..];
        int length = magnitude is ['0', 'x' or 'X', var first, ..] && char.IsAsciiHexDigit(first)
            ? ReadHexadecimal(magnitude, out number)
            : ReadWord(magnitude, out number);
        if (length > 0)
        {
            if (text[0] == '-') number = -number;
            return sign + length;
        }

        length = LengthOf(text);
        number = length == 0 ? 0 : Parse(text[..length]);
        return length;
    }

    private static int ReadHexadecimal(ReadOnlySpan<char> text, out double number)
    {
        number = 0;
        int i = 2;
        for (; i < text.Length && char.IsAsciiHexDigit(text[i]); i++)
            number = number * 16 + int.Parse(text.Slice(i, 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return i;
    }

    private static int ReadWord(ReadOnlySpan<char> text, out double number)
    {
        number = double.PositiveInfinity;
        if (text.StartsWith("infinity", StringComparison.OrdinalIgnoreCase)) return "infinity".Length;
        if (text.StartsWith("inf", StringComparison.OrdinalIgnoreCase)) return "inf".Length;
        number = BitConverter.UInt64BitsToDouble(0x7FF8000000000000); // without a sign, which printf would show
        return text.StartsWith("nan", StringComparison.OrdinalIgnoreCase) ? "nan".Length : 0;
    }

    /// <summary>The number; the text must be one that <see cref="LengthOf"/> measured.</summary>
    public static double Parse(ReadOnlySpan<char> text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
