using System.Text;
using Hoc.Net.Runtime.Builtins;

namespace Hoc.Net.Runtime.Formatting;

/// <summary>HOC's printf, sprint and fprint: C's directives on numbers and strings.</summary>
internal static class PrintfFormatter
{
    private const string KnownConversions = "dcoxfegs";

    /// <summary>
    /// Formats the arguments from <paramref name="firstArgument"/> on. What is no directive that NEURON knows (<c>%i</c>,
    /// <c>%X</c>) is text up to the next <c>%</c>, which is dropped, as in NEURON.
    /// </summary>
    public static string Format(string format, CallArguments call, int firstArgument)
    {
        var output = new StringBuilder(format.Length + 16);
        int argument = firstArgument;
        int at = 0;
        while (at < format.Length)
        {
            int percent = format.IndexOf('%', at);
            if (percent < 0) break;
            output.Append(format, at, percent - at);
            at = percent + 1;
            if (at < format.Length && format[at] == '%')
            {
                output.Append('%');
                at++;
            }
            else if (TryParse(format, ref at, out FormatDirective directive))
            {
                AppendArgument(output, directive, call, argument++);
            }
            else
            {
                int next = format.IndexOf('%', at);
                int end = next < 0 ? format.Length : next;
                output.Append(format, percent, end - percent);
                at = next < 0 ? end : end + 1;
            }
        }

        return output.Append(format, at, format.Length - at).ToString();
    }

    /// <summary>Formats one number, for formats given to methods such as Vector.printf.</summary>
    public static string Format(string format, double number)
    {
        var output = new StringBuilder();
        int percent = format.IndexOf('%');
        int at = percent + 1;
        if (percent < 0 || !TryParse(format, ref at, out FormatDirective directive) || directive.TakesString)
            return format;
        output.Append(format, 0, percent);
        directive.Append(output, number);
        return output.Append(format, at, format.Length - at).ToString();
    }

    private static void AppendArgument(StringBuilder output, FormatDirective directive, CallArguments call, int position)
    {
        if (!directive.TakesString) directive.Append(output, call.Number(position));
        else if (call.IsObject(position)) directive.Append(output, call.Object(position)?.Name ?? "NULLobject");
        else directive.Append(output, call.String(position));
    }

    private static bool TryParse(string format, ref int at, out FormatDirective directive)
    {
        int i = at;
        int flagsStart = i;
        while (i < format.Length && "-+ #0".Contains(format[i])) i++;
        string flags = format[flagsStart..i];
        int width = ParseDigits(format, ref i);
        int? precision = null;
        if (i < format.Length && format[i] == '.')
        {
            i++;
            precision = ParseDigits(format, ref i);
        }

        bool isLong = i < format.Length && format[i] == 'l';
        if (isLong) i++;
        bool known = i < format.Length && KnownConversions.Contains(format[i]);
        directive = known ? new FormatDirective(flags, width, precision, isLong, format[i]) : default;
        if (known) at = i + 1;
        return known;
    }

    private static int ParseDigits(string format, ref int at)
    {
        const int widest = 100_000; // a wider field is a mistake, not a wish
        int number = 0;
        for (; at < format.Length && char.IsAsciiDigit(format[at]); at++) number = Math.Min(widest, number * 10 + format[at] - '0');
        return number;
    }
}
