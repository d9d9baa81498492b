using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Control;

/// <summary>Functions that execute files and texts, and end the session.</summary>
internal static class ScriptFunctions
{
    [HocFunction("load_file", "load_file(\"file\")", "Executes a file unless that has been done; load_file(1, \"file\") executes it again; 1 when there is one.", Least = 1, Most = 3)]
    public static double LoadFile(CallArguments call)
    {
        bool forced = call.IsNumber(1);
        string name = call.String(forced ? 2 : 1);
        int condition = forced ? 3 : 2;
        if (call.Count >= condition && NameFunctions.KindOf(call.Session, call.String(condition)) != 0) return 0;
        return call.Session.Loader.Load(name, forced && call.Number(1) != 0, call.CallSite) ? 1 : 0;
    }

    [HocFunction("xopen", "xopen(\"file\")", "Executes a file.", Least = 1, Most = 2)]
    public static double Open(CallArguments call)
    {
        call.Session.Loader.Open(call.String(1), call.CallSite);
        return 1;
    }

    [HocFunction("execute", "execute(\"statements\", object)", "Executes statements as at top level, or in the names of an object; a text that begins with ~ is not put in braces.", Least = 1, Most = 2)]
    public static double Execute(CallArguments call)
    {
        string text = call.String(1);
        SourceText source = text.StartsWith('~') ? new SourceText("<execute>", text[1..]) : SourceText.Enclosed("<execute>", '{', text, '}');
        call.Session.Runner.RunIn(InstanceOf(call), source, "execute", call.CallSite);
        return 0;
    }

    [HocFunction("execute1", "execute1(\"statement\", show)", "Executes a statement as at top level; 1 when it went well, 0 after a mistake, which is shown unless show is 0.", Least = 1, Most = 3)]
    public static double Try(CallArguments call)
    {
        bool shows = true;
        for (int i = 2; i <= call.Count; i++)
            if (call.IsNumber(i)) shows = call.Number(i) != 0;
        return call.Session.Runner.TryRunIn(InstanceOf(call), new SourceText("<execute1>", call.String(1)), shows, "execute1", call.CallSite) ? 1 : 0;
    }

    [HocFunction("quit", "quit(status)", "Ends the session.", Most = 1)]
    public static double Quit(CallArguments call) => throw new QuitSignal(call.Integer(1, 0));

    [HocFunction("execerror", "execerror(\"what\", \"details\")", "Ends the running script with a message.", Most = 2)]
    public static double Fail(CallArguments call) => throw call.Fault(
        RuntimeDiagnostics.RaisedByScript,
        MessageOf(call),
        "The script itself found this mistake; see where it calls execerror().");

    [HocFunction("chdir", "chdir(\"folder\")", "Makes a folder the working one; 0 when there is one, else -1.", Least = 1, Most = 1)]
    public static double ChangeFolder(CallArguments call)
    {
        string folder = call.Session.ResolvePath(call.String(1));
        if (!Directory.Exists(folder)) return -1;
        call.Session.WorkingDirectory = folder;
        return 0;
    }

    [HocFunction("getcwd", "getcwd()", "The working folder, with / at its end.", Most = 0)]
    public static string WorkingFolder(CallArguments call)
    {
        string folder = call.Session.WorkingDirectory.Replace('\\', '/');
        return folder.EndsWith('/') ? folder : folder + "/";
    }

    private static string MessageOf(CallArguments call) =>
        call.Count == 0 ? "the script ended itself." : call.Count == 1 ? call.String(1) : $"{call.String(1)} {call.String(2)}";

    private static TemplateInstance? InstanceOf(CallArguments call)
    {
        for (int i = 2; i <= call.Count; i++)
            if (call.IsObject(i)) return call.Object(i) as TemplateInstance;
        return null;
    }
}
