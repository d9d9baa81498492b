using System.Text;
using Hoc.Net.Runtime.Builtins;

namespace Hoc.Net.Runtime.Formatting;

/// <summary>A printf format for one number, such as methods apply to each element they print.</summary>
internal readonly struct NumberFormat
{
    private readonly string _before;
    private readonly FormatDirective? _directive;
    private readonly bool _isUpper;
    private readonly string _after;

    private NumberFormat(string before, FormatDirective? directive, bool isUpper, string after)
    {
        (_before, _directive, _isUpper, _after) = (before, directive, isUpper, after);
    }

    /// <summary>The format of an argument, or a default without it.</summary>
    /// <exception cref="HocException">The format is not for one number.</exception>
    public static NumberFormat From(CallArguments call, int position, string missing)
    {
        string format = position <= call.Count ? call.String(position) : missing;
        var text = new StringBuilder();
        string? before = null;
        FormatDirective? directive = null;
        bool isUpper = false;
        for (int at = 0; at < format.Length; at++)
        {
            if (format[at] != '%')
            {
                text.Append(format[at]);
            }
            else if (at + 1 < format.Length && format[at + 1] == '%')
            {
                text.Append('%');
                at++;
            }
            else
            {
                if (before is not null) throw Unusable(call, format);
                directive = Parse(call, format, ref at, out isUpper);
                before = text.ToString();
                text.Clear();
            }
        }

        return before is null
            ? new NumberFormat(text.ToString(), null, false, "")
            : new NumberFormat(before, directive, isUpper, text.ToString());
    }

    /// <summary>Appends a number.</summary>
    public void Append(ref TextBuffer output, double number)
    {
        output.Append(_before);
        if (_directive is not { } directive) return;
        int start = output.Length;
        directive.Append(ref output, number);
        if (_isUpper) output.ToUpper(start);
        output.Append(_after);
    }

    private static FormatDirective Parse(CallArguments call, string format, ref int at, out bool isUpper)
    {
        int letter = at + 1;
        while (letter < format.Length && !char.IsAsciiLetter(format[letter])) letter++;
        while (letter < format.Length && format[letter] == 'l') letter++;
        char conversion = letter < format.Length ? format[letter] : '\0';
        isUpper = char.IsAsciiLetterUpper(conversion);
        char known = conversion is 'i' or 'u' ? 'd' : char.ToLowerInvariant(conversion);
        string directive = format[at..Math.Min(letter, format.Length)] + known;
        int next = 1;
        if (!PrintfFormat.TryParse(directive, ref next, out FormatDirective parsed) || parsed.TakesString || next != directive.Length)
            throw Unusable(call, format);
        at = letter;
        return parsed;
    }

    private static HocException Unusable(CallArguments call, string format) => call.Fault(
        RuntimeDiagnostics.BadPattern,
        $"\"{format}\" is no format for one number, as {call.Callee}() needs it.",
        "Use one directive such as %g, %8.3f or %d, and %% for a percent sign.");
}
