using System.Runtime.CompilerServices;
using Hoc.Net.Runtime.Builtins;

namespace Hoc.Net.Runtime.Formatting;

/// <summary>HOC's printf, sprint and fprint: C's directives on numbers and strings.</summary>
internal static class PrintfFormatter
{
    private const int UsualLength = 256;

    /// <summary>Formats the arguments of a call from <paramref name="firstArgument"/> on.</summary>
    [SkipLocalsInit]
    public static string Format(string format, CallArguments call, int firstArgument)
    {
        var output = new TextBuffer(stackalloc char[UsualLength]);
        call.Session.Formats.Of(format).Append(ref output, call, firstArgument);
        return output.Text.ToString();
    }
}
