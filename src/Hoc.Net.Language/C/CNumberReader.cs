using System.Globalization;

namespace Hoc.Net.Language.C;

/// <summary>Reads the numbers of C.</summary>
internal static class CNumberReader
{
    /// <summary>The number that a token stands for.</summary>
    /// <exception cref="CSyntaxException">It is none.</exception>
    public static CNumber Read(CToken token)
    {
        string text = token.Text;
        bool isHexadecimal = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        if (!isHexadecimal && text.AsSpan().IndexOfAny(".eE") >= 0) return Real(token);
        string digits = text.TrimEnd('u', 'U', 'l', 'L');
        string suffix = text[digits.Length..].ToUpperInvariant();
        if (!TryReadInteger(digits, isHexadecimal, out ulong value)) throw new CSyntaxException(token.Span, $"'{text}' is no number");
        return new(token.Span, TypeOf(value, suffix, isDecimal: digits[0] != '0'), unchecked((long)value), value);
    }

    private static CNumber Real(CToken token)
    {
        string digits = token.Text.TrimEnd('f', 'F', 'l', 'L');
        if (!double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double value))
            throw new CSyntaxException(token.Span, $"'{token.Text}' is no number");
        bool isSingle = token.Text[^1] is 'f' or 'F';
        return new(token.Span, isSingle ? CNumberType.Float : CNumberType.Double, 0, isSingle ? (float)value : value);
    }

    private static bool TryReadInteger(string digits, bool isHexadecimal, out ulong value)
    {
        if (isHexadecimal) return ulong.TryParse(digits.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out value);
        value = 0;
        if (digits is not ['0', _, ..]) return ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
        foreach (char digit in digits)
        {
            if (digit is < '0' or > '7') return false;
            value = value * 8 + (uint)(digit - '0');
        }

        return true;
    }

    /// <summary>The first type that holds the value: int, long; those without sign only where the digits are not decimal.</summary>
    private static CNumberType TypeOf(ulong value, string suffix, bool isDecimal)
    {
        bool isUnsigned = suffix.Contains('U');
        bool isLong = suffix.Contains('L');
        if (!isLong && !isUnsigned && value <= int.MaxValue) return CNumberType.Int;
        if (!isLong && (isUnsigned || !isDecimal) && value <= uint.MaxValue) return CNumberType.UnsignedInt;
        return !isUnsigned && value <= long.MaxValue ? CNumberType.Long : CNumberType.UnsignedLong;
    }
}
