using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Builtins.Functions;

/// <summary>Input and output without File objects: one file to read, one to write, and the script's own lines.</summary>
internal static class FileFunctions
{
    [HocFunction("ropen", "ropen(\"name\")", "Opens a file for fscan and getstr; without a name they read the script again. 1 when that worked.", Most = 1)]
    public static double OpenToRead(CallArguments call) => call.Session.Files.Read(PathFrom(call)) ? 1 : 0;

    [HocFunction("wopen", "wopen(\"name\")", "Opens a file for fprint, emptied; without a name fprint prints again. 1 when that worked.", Most = 1)]
    public static double OpenToWrite(CallArguments call) => call.Session.Files.Write(PathFrom(call)) ? 1 : 0;

    [HocFunction("fprint", "fprint(format, ...)", "Writes its arguments into the file of wopen, or prints them; gives the number of characters.", Least = 1)]
    public static double Print(CallArguments call)
    {
        string text = PrintfFormatter.Format(call.String(1), call, 2);
        (call.Session.Files.Output ?? call.Session.Output).Write(text);
        return text.Length;
    }

    [HocFunction("fscan", "fscan()", "The next number of the file of ropen, or of the script; words that are none are skipped.", Most = 0)]
    public static double Scan(CallArguments call)
    {
        double? number = call.Session.Files.Input is { } file ? file.ReadNumber() : NumberOfScript(call.Session);
        return number ?? throw call.Fault(
            RuntimeDiagnostics.EndOfFile,
            "there is no further number to be read.",
            "Count the numbers, or say in the file how many there are.");
    }

    [HocFunction("getstr", "getstr(s, 1)", "Reads a line with its end, or the next word with a second argument 1, into a strdef; gives its length.", Least = 1, Most = 2)]
    public static double ReadText(CallArguments call)
    {
        StringSlot variable = call.StringVariable(1);
        bool wantsWord = call.Number(2, 0) != 0;
        string? text = call.Session.Files.Input is { } file
            ? wantsWord ? file.ReadWord() : file.ReadLine()
            : wantsWord ? call.Session.Runner.ReadWord() : call.Session.Runner.ReadLine() is { } line ? line + "\n" : null;
        if (text is null)
        {
            throw call.Fault(
                RuntimeDiagnostics.EndOfFile,
                "there is no further text to be read.",
                "Count the lines, or mark the last one.");
        }

        variable.Value = text;
        return text.Length;
    }

    private static string? PathFrom(CallArguments call) =>
        call.Count == 0 || call.String(1).Length == 0 ? null : call.Session.ResolvePath(call.String(1));

    private static double? NumberOfScript(HocSession session)
    {
        while (session.Runner.ReadWord() is { } word)
        {
            if (NumberText.TryReadWord(word) is not { } number) continue;
            session.Runner.SkipBlanks();
            return number;
        }

        return null;
    }
}
