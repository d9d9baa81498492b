using System.Text.RegularExpressions;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime.Scripts;

/// <summary>Finds and executes the files that scripts load: in the working folder, the library path, the library.</summary>
internal sealed partial class ScriptLoader(HocSession session)
{
    private const string LibraryFolder = "$(NEURONHOME)/lib/hoc/";
    private const string AllTools = "stdgui.hoc";

    /// <summary>Templates that stdgui.hoc stands for: their files are loaded when one is asked for, so that a start does not read them.</summary>
    private static readonly IReadOnlyDictionary<string, string> Tools = new Dictionary<string, string>
    {
        ["Family"] = "family.hoc",
        ["Inserter"] = "inserter.hoc",
        ["PointProcessManager"] = "pointman.hoc",
    };

    private readonly HashSet<string> _loaded = [];

    /// <summary><c>xopen(name)</c>: executes a file, in the names of the method that calls it.</summary>
    /// <exception cref="HocException">There is no such file.</exception>
    public void Open(string name, SourceSpan? callSite)
    {
        SourceText? source = name.StartsWith(LibraryFolder, StringComparison.Ordinal)
            ? session.Host.Library.Find(name[LibraryFolder.Length..])
            : null;
        session.Runner.RunNested(source ?? FileOf(name).Read(callSite), "xopen", callSite);
    }

    /// <summary><c>load_file(name)</c>: executes a file at top level unless that has been done.</summary>
    /// <param name="name">The name as the script gave it.</param>
    /// <param name="again">Whether to execute it even if that has been done.</param>
    /// <param name="callSite">Where it was asked for.</param>
    /// <returns>False when there is no such file, which is a warning, or after a mistake in it, which ends it alone.</returns>
    public bool Load(string name, bool again, SourceSpan? callSite)
    {
        if (!again && _loaded.Contains(name)) return true;
        (SourceText? source, string? folder) = Find(name, callSite);
        if (source is null)
        {
            Diagnostic missing = FileOf(name).Missing(callSite);
            session.Report(missing with { Descriptor = RuntimeDiagnostics.LoadFailed });
            return false;
        }

        _loaded.Add(name);
        string before = session.WorkingDirectory;
        if (folder is not null) session.WorkingDirectory = folder;
        bool succeeded = session.Runner.TryRunAtTop(source, "load_file", callSite);
        if (folder is not null) session.WorkingDirectory = before;
        return succeeded;
    }

    /// <summary>Loads the file of a tool's template, where the script has asked for all tools.</summary>
    /// <returns>Whether there was one.</returns>
    public bool LoadTool(string template) =>
        Tools.TryGetValue(template, out string? file) && _loaded.Contains(AllTools) && !_loaded.Contains(file) && Load(file, again: false, null);

    /// <summary>Replaces <c>$(NAME)</c> by the variable of the environment.</summary>
    public string Expand(string path) => path.Contains("$(")
        ? Variable().Replace(path, static match => Environment.GetEnvironmentVariable(match.Groups[1].Value) ?? "")
        : path;

    [GeneratedRegex(@"\$\(([^)]*)\)")]
    private static partial Regex Variable();

    /// <summary>The text of a file and the folder that becomes the working one while it is executed, if any.</summary>
    private (SourceText? Source, string? Folder) Find(string name, SourceSpan? callSite)
    {
        if (name.StartsWith(LibraryFolder, StringComparison.Ordinal)
            && session.Host.Library.Find(name[LibraryFolder.Length..]) is { } named) return (named, null);
        ScriptFile file = FileOf(name);
        if (file.TryRead(callSite) is { } own) return (own, name.Contains('/') || name.Contains('\\') ? Path.GetDirectoryName(file.Path) : null);
        if (name.Contains('/')) return (null, null);
        foreach (string folder in session.LibraryPath)
        {
            string candidate = Path.GetFullPath(Path.Combine(folder, name), session.WorkingDirectory);
            if (new ScriptFile(candidate, candidate).TryRead(callSite) is { } found) return (found, Path.GetDirectoryName(candidate));
        }

        return (session.Host.Library.Find(name), null);
    }

    private ScriptFile FileOf(string name) => new(name, session.Gate.ForReading(session.ResolvePath(name)));
}
