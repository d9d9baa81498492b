using Hoc.Net.Runtime.Builtins.Classes.Files;
using Hoc.Net.Runtime.Builtins.Classes.Graphs;
using Hoc.Net.Runtime.Builtins.Classes.Windows;
using Hoc.Net.Runtime.Sessions;

namespace Hoc.Net.Runtime.Builtins.Windows;

/// <summary>Functions that write all windows: into a session file, or as a picture.</summary>
internal static class SessionFunctions
{
    private const string DefaultPicture = "session.eps";

    [HocFunction("save_session", "save_session(\"file\", \"header\")", "Writes all windows into a session file, which load_file makes again, here and in NEURON. The header stands first in it.", Least = 1, Most = 2)]
    public static double SaveSession(CallArguments call)
    {
        Save(call, call.Session.Screen.Windows, call.Count > 1 ? call.String(2) : "");
        return 0;
    }

    [HocFunction("print_session", "print_session(toPrinter, \"file\", all)", "Writes what all windows show as one picture: .png, .svg or .pdf by the file's ending, encapsulated PostScript for any other. Nothing goes to a printer.", Most = 3)]
    public static double PrintSession(CallArguments call)
    {
        if (call.Count > 0) call.Integer(1, 0, 1);
        if (call.Count > 2) call.Integer(3, 0, 1);
        PrintTo(call, call.Count > 1 ? call.String(2) : DefaultPicture);
        return 0;
    }

    /// <summary>Writes windows into a session file.</summary>
    /// <exception cref="HocException">The file cannot be written.</exception>
    public static void Save(CallArguments call, IEnumerable<IWindow> windows, string head)
    {
        HocSession session = call.Session;
        string path = session.ResolvePath(call.String(1));
        string text = SessionFile.Of(session, windows, head);
        if (OpenFiles.Attempt(WriteText)) return;
        throw call.Fault(
            RuntimeDiagnostics.SessionNotWritten,
            $"the session file \"{call.String(1)}\" cannot be written.",
            "Name a file in a folder that exists and may be written to.");

        void WriteText()
        {
            StreamWriter writer = session.Files.Create(path, FileMode.Create);
            writer.Write(text);
            session.Files.Close(writer);
        }
    }

    /// <summary>Writes the pictures of all windows on one page.</summary>
    /// <exception cref="HocException">The file cannot be written.</exception>
    public static void PrintTo(CallArguments call, string name)
    {
        HocSession session = call.Session;
        SceneObject[] scenes = [.. ScenesIn(session.Screen.Windows).Where(scene => PictureFiles.HasContent(scene, session))];
        if (scenes.Length > 0)
        {
            PictureFiles.Write(call, scenes, name);
            return;
        }

        call.Warn(
            RuntimeDiagnostics.NotDone,
            $"{call.Callee}() does nothing here: no window shows anything.",
            "Draw something on a Graph or a Shape first.");
    }

    private static IEnumerable<SceneObject> ScenesIn(IEnumerable<IWindow> windows)
    {
        foreach (IWindow window in windows)
        {
            if (window is SceneObject scene) yield return scene;
            if (window is not WindowContainer container) continue;
            foreach (SceneObject inner in ScenesIn(container.Contents)) yield return inner;
        }
    }
}
