using System.Globalization;

namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>Reads numbers at the start of strings as C does: blanks before them count, what follows does not.</summary>
internal static class NumberScan
{
    /// <summary>A real number, and how many characters it takes; 0 where there is none.</summary>
    public static (double Value, int Length) Real(ReadOnlySpan<char> text)
    {
        var start = Blanks(text);
        var at = start;
        if (at < text.Length && text[at] is '+' or '-')
            at++;
        foreach (var (word, value) in ((string, double)[])[("infinity", double.PositiveInfinity), ("inf", double.PositiveInfinity), ("nan", double.NaN)])
            if (text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return (text[start] == '-' ? -value : value, at + word.Length);
        var digits = Digits(text, ref at);
        if (at < text.Length && text[at] == '.')
        {
            at++;
            digits += Digits(text, ref at);
        }

        if (digits == 0)
            return (0, 0);
        var end = at;
        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            if (at < text.Length && text[at] is '+' or '-')
                at++;
            if (Digits(text, ref at) > 0)
                end = at;
        }

        return (double.Parse(text[start..end], NumberStyles.Float, CultureInfo.InvariantCulture), end);
    }

    /// <summary>An integer in a radix (0: as it is written), and how many characters it takes.</summary>
    public static (long Value, int Length) Integer(ReadOnlySpan<char> text, int radix)
    {
        var start = Blanks(text);
        var at = start;
        if (at < text.Length && text[at] is '+' or '-')
            at++;
        var hasPrefix = text[at..] is ['0', 'x' or 'X', var next, ..] && char.IsAsciiHexDigit(next);
        if (radix == 0)
            radix = hasPrefix ? 16 : text[at..] is ['0', ..] ? 8 : 10;
        if (radix == 16 && hasPrefix)
            at += 2;
        var first = at;
        Int128 value = 0;
        for (; at < text.Length && Digit(text[at]) is var digit && digit < radix; at++)
            value = value > long.MaxValue ? value : value * radix + digit;
        if (at == first)
            return (0, 0);
        if (text[start] == '-')
            value = -value;
        return ((long)Int128.Clamp(value, long.MinValue, long.MaxValue), at);
    }

    public static int Blanks(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && text[at] is ' ' or (>= '\t' and <= '\r'))
            at++;
        return at;
    }

    private static int Digits(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at - start;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'z' => c - 'a' + 10,
        >= 'A' and <= 'Z' => c - 'A' + 10,
        _ => int.MaxValue,
    };
}
