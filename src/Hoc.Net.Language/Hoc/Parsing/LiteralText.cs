using System.Globalization;
using System.Text;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>What literals mean.</summary>
internal static class LiteralText
{
    /// <summary>So many digits fit in the mantissa of a double, so that one division rounds correctly.</summary>
    private const int ExactDigits = 15;

    private static readonly double[] PowersOfTen =
        [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>A number; an exponent without digits counts as zero, as in <c>1e</c>.</summary>
    public static double Number(ReadOnlySpan<char> text) => TryShortNumber(text, out double value) ? value : AnyNumber(text);

    /// <summary>A string between quotes, its escapes resolved.</summary>
    public static string String(ReadOnlySpan<char> quoted)
    {
        ReadOnlySpan<char> text = quoted[1..^1];
        if (!text.Contains('\\')) return text.ToString();
        var resolved = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                resolved.Append(text[i]);
                continue;
            }

            i++;
            bool lineEnd = text[i] == '\r';
            if (lineEnd && i + 1 < text.Length && text[i + 1] == '\n') i++;
            resolved.Append(lineEnd ? '\n' : Unescaped(text[i]));
        }

        return resolved.ToString();
    }

    /// <summary>An argument such as <c>$1</c>, <c>$s2</c>, <c>$&amp;i</c>; null when its number is no good.</summary>
    public static ArgumentSyntax? Argument(SourceSpan span, ReadOnlySpan<char> written)
    {
        ReadOnlySpan<char> text = written[1..];
        ArgumentKind kind = text[0] switch
        {
            's' => ArgumentKind.String,
            'o' => ArgumentKind.Object,
            '&' => ArgumentKind.Pointer,
            _ => ArgumentKind.Number,
        };
        if (kind != ArgumentKind.Number) text = text[1..];
        if (text is "i") return new ArgumentSyntax(span, kind, null);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index != 0
            ? new ArgumentSyntax(span, kind, index)
            : null;
    }

    /// <summary>Digits and a point without an exponent, which is how nearly all numbers are written.</summary>
    private static bool TryShortNumber(ReadOnlySpan<char> text, out double value)
    {
        value = 0;
        if (text.Length > ExactDigits) return false;
        long mantissa = 0;
        int point = text.Length;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i])) mantissa = 10 * mantissa + (text[i] - '0');
            else if (text[i] == '.') point = i + 1;
            else return false;
        }

        value = mantissa / PowersOfTen[text.Length - point];
        return true;
    }

    private static double AnyNumber(ReadOnlySpan<char> text)
    {
        if (!char.IsAsciiDigit(text[^1]) && text.IndexOfAny('e', 'E') is >= 0 and int exponent) text = text[..exponent];
        return double.Parse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture);
    }

    /// <summary>What a backslash makes of a character: \b \f \n \r \t are control characters, before others it only goes.</summary>
    private static char Unescaped(char c) => c switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => c,
    };
}
