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

    /// <summary>The number; the text must be one that <see cref="LengthOf"/> measured.</summary>
    public static double Parse(ReadOnlySpan<char> text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
