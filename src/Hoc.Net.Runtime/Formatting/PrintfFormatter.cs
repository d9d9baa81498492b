using Hoc.Net.Runtime.Builtins;

namespace Hoc.Net.Runtime.Formatting;

/// <summary>HOC's printf, sprint and fprint: C's directives on numbers and strings.</summary>
internal static class PrintfFormatter
{
    private const int UsualLength = 256;

    /// <summary>Formats the arguments of a call from <paramref name="firstArgument"/> on.</summary>
    public static string Format(string format, CallArguments call, int firstArgument)
    {
        var output = new TextBuffer(stackalloc char[UsualLength]);
        call.Session.Formats.Of(format).Append(ref output, call, firstArgument);
        return output.Text.ToString();
    }

    /// <summary>Formats one number, for formats given to methods such as Vector.printf.</summary>
    public static string Format(string format, double number)
    {
        int percent = format.IndexOf('%');
        int at = percent + 1;
        if (percent < 0 || !PrintfFormat.TryParse(format, ref at, out FormatDirective directive) || directive.TakesString)
            return format;
        var output = new TextBuffer(stackalloc char[UsualLength]);
        output.Append(format.AsSpan(0, percent));
        directive.Append(ref output, number);
        output.Append(format.AsSpan(at));
        return output.Text.ToString();
    }
}
