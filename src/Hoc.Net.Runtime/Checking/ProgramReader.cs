using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Library;
using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Runtime.Scripts;

namespace Hoc.Net.Runtime.Checking;

/// <summary>Reads scripts and whatever they load by a name that stands in their text.</summary>
internal sealed class ProgramReader(CheckedProgram program, string workingDirectory, List<Diagnostic> diagnostics)
{
    private const string LibraryFolder = "$(NEURONHOME)/lib/hoc/";

    private readonly HashSet<string> _read = [];
    private readonly List<string> _folders = [workingDirectory]; // where names of files may begin

    /// <summary>The files of the run library that are loaded.</summary>
    public HashSet<string> LibraryFiles { get; } = [];

    /// <summary>How many scripts were read.</summary>
    public int FileCount => _read.Count;

    /// <summary>Reads a script that the user names, and what it loads.</summary>
    /// <param name="name">Its path as the user wrote it.</param>
    public void ReadNamed(string name)
    {
        string path = Path.GetFullPath(name, workingDirectory);
        try
        {
            Add(new ScriptFile(ByteText.Of(name), path).Read(null), path);
        }
        catch (HocException unreadable)
        {
            diagnostics.Add(unreadable.Diagnostic);
        }
    }

    private void Add(SourceText source, string path)
    {
        if (!_read.Add(path)) return;
        AddFolder(Path.GetDirectoryName(path)!);
        CheckedScript script = new ScriptParser(source, diagnostics).Parse();
        foreach (CallSyntax call in script.Statements.SelectMany(SyntaxChildren.AllOf).OfType<CallSyntax>()) Follow(call);
        program.Scripts.Add(script);
    }

    private void AddFolder(string folder)
    {
        if (!_folders.Contains(folder)) _folders.Add(folder);
    }

    private void Follow(CallSyntax call)
    {
        if (call.Target is not NameSyntax { Name: var function } || call.Arguments.Count == 0) return;
        string? text = call.Arguments.OfType<StringLiteralSyntax>().FirstOrDefault()?.Value;
        switch (function)
        {
            case "load_file" or "xopen" when text is not null:
                Load(text, call);
                break;
            case "load_file" or "xopen" or "load_proc" or "load_func" or "load_template":
                program.IsClosed = false;
                break;
            case "execute" or "execute1" when text is null:
                program.IsClosed = false;
                break;
            case "nrn_load_dll":
                LoadMechanisms(text);
                break;
            case "chdir" when text is not null:
                foreach (string folder in _folders.ToArray()) AddFolder(Path.GetFullPath(text, folder));
                break;
        }
    }

    private void Load(string name, CallSyntax call)
    {
        string file = name.StartsWith(LibraryFolder, StringComparison.Ordinal) ? name[LibraryFolder.Length..] : ByteText.Decode(program.Session.Loader.Expand(name));
        foreach (string folder in _folders.Concat(program.Session.LibraryPath).ToArray())
        {
            string path = Path.GetFullPath(Path.Combine(folder, file), workingDirectory);
            if (!File.Exists(path)) continue;
            if (TryRead(path, call.Span) is { } source) Add(source, path);
            return;
        }

        if (program.Session.Host.Library.Contains(file)) LibraryFiles.Add(file);
        else Miss(name, file, call);
    }

    private void Miss(string name, string file, CallSyntax call)
    {
        program.IsClosed = false;
        Diagnostic missing = new ScriptFile(name, Path.GetFullPath(file, workingDirectory)).Missing(call.Span);
        diagnostics.Add(missing with { Descriptor = RuntimeDiagnostics.LoadFailed });
    }

    private SourceText? TryRead(string path, SourceSpan asking)
    {
        string shown = ByteText.Of(Path.GetRelativePath(workingDirectory, path));
        try
        {
            return new ScriptFile(shown.StartsWith("..", StringComparison.Ordinal) ? ByteText.Of(path) : shown, path).TryRead(asking);
        }
        catch (HocException unreadable)
        {
            diagnostics.Add(unreadable.Diagnostic);
            return null;
        }
    }

    private void LoadMechanisms(string? library)
    {
        string? folder = library is null ? null : _folders.Select(from => ModFolder.OfLibrary(Path.Combine(from, library))).FirstOrDefault(found => found is not null);
        if (folder is null) program.IsClosed = false;
        else program.Session.Mechanisms.Load(folder);
    }
}
