using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Builtins.Functions;

/// <summary>Functions of strings, and formatted output.</summary>
internal static class TextFunctions
{
    [HocFunction("printf", "printf(format, ...)", "Prints its arguments as the format says; gives the number of characters.", Least = 1)]
    public static double Print(CallArguments call)
    {
        string text = PrintfFormatter.Format(call.String(1), call, 2);
        call.Session.Write(text);
        return text.Length;
    }

    [HocFunction("sprint", "sprint(s, format, ...)", "Formats its arguments into the strdef s; gives 1.", Least = 2)]
    public static double PrintToString(CallArguments call)
    {
        StringSlot variable = call.StringVariable(1);
        variable.Value = PrintfFormatter.Format(call.String(2), call, 3);
        return 1;
    }

    [HocFunction("strcmp", "strcmp(a, b)", "0 when two strings are equal, else the difference of the first characters that differ.", Least = 2, Most = 2)]
    public static double Compare(CallArguments call) => ByteDifference(call.String(1), call.String(2));

    [HocFunction("sscanf", "sscanf(text, format, &x, s, ...)", "Reads numbers and strings from a text as the format says; gives how many were read.", Least = 2)]
    public static double Scan(CallArguments call) => ScanfReader.Scan(call.String(1), call.String(2), call, 3);

    private static double ByteDifference(string a, string b)
    {
        int at = a.AsSpan().CommonPrefixLength(b);
        return (at < a.Length ? a[at] : 0) - (at < b.Length ? b[at] : 0);
    }
}
