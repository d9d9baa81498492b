using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Library;
using Hoc.Net.Mechanisms.Nmodl.UnitChecks;
using Hoc.Net.Runtime.Checking.Rules;

namespace Hoc.Net.Runtime.Checking;

/// <summary>
/// Looks at scripts and MOD files without running them: mistakes of syntax, names that nothing declares, members that nothing has, calls that
/// cannot be right, variables that nothing uses, mechanisms that are missing or broken.
/// </summary>
internal static class ScriptChecker
{
    /// <summary>Syntax trees may be deep: the stack of the interpreter, bytes.</summary>
    private const int StackSize = HocSessionOptions.DefaultStackSize;

    private static readonly string[] Endings = [".hoc", ".oc", ".ses", ".mod"];

    /// <summary>Checks files and folders together, as parts of one program.</summary>
    public static CheckReport Check(HocHost host, CheckRequest request)
    {
        CheckReport? report = null;
        var thread = new Thread(() => report = Run(host, request), StackSize);
        thread.Start();
        thread.Join();
        return report!;
    }

    private static CheckReport Run(HocHost host, CheckRequest request)
    {
        var diagnostics = new List<Diagnostic>();
        string[] paths = [.. request.Paths.SelectMany(path => ScriptFolder.FilesAt(path, request.WorkingDirectory, Endings))];
        string[] scripts = [.. paths.Where(static path => !IsMod(path))];
        using HocSession session = host.CreateSession(new HocSessionOptions
        {
            WorkingDirectory = request.WorkingDirectory,
            MechanismPath = request.MechanismPath ?? FoldersOf(paths.Where(IsMod)),
            ScriptFolder = scripts.Length > 0 ? Path.GetDirectoryName(Path.GetFullPath(scripts[0], request.WorkingDirectory)) : null,
        });
        var program = new CheckedProgram(session);
        var reader = new ProgramReader(program, request.WorkingDirectory, diagnostics);
        foreach (string script in scripts) reader.ReadNamed(script);
        LoadLibrary(program, reader.LibraryFiles);
        Read(program);
        ICheckRule[] rules =
        [
            new MechanismRule(), new UndefinedNameRule(), new MemberRule(), new CallRule(), new LocalRule(), new UnusedNameRule(), new StatementRule(),
            new RunRule(), new MagnitudeRule(), new ClampRule(), new RecordingRule(),
        ];
        foreach (ICheckRule rule in rules) diagnostics.AddRange(rule.Check(program));
        IReadOnlyList<ModFile> mechanisms = session.Mechanisms.Files;
        diagnostics.AddRange(mechanisms.SelectMany(static file => file.Diagnostics));
        foreach (ModFile file in mechanisms)
            if (ModFile.Parse(file.Path, file.Text).File is { } parsed) diagnostics.AddRange(UnitChecker.Check(parsed));
        return new CheckReport(Sorted(diagnostics), reader.FileCount + mechanisms.Count);
    }

    private static bool IsMod(string path) => Path.GetExtension(path) == ".mod";

    /// <summary>Executes the files of the run library that the program loads, so that the session knows their names.</summary>
    private static void LoadLibrary(CheckedProgram program, IEnumerable<string> files)
    {
        foreach (string file in files) program.Session.RunText($"load_file(\"{file}\")");
        program.NoteLibrary();
    }

    private static void Read(CheckedProgram program)
    {
        foreach (CheckedScript script in program.Scripts) ScriptStrings.Read(script, program);
        var names = new NameReader(program);
        foreach (CheckedScript script in program.Scripts) names.Read(script);
        program.Settle();
    }

    /// <summary>The folders of MOD files; null, so that a session looks for them, when none is named.</summary>
    private static string[]? FoldersOf(IEnumerable<string> files)
    {
        string[] folders = [.. files.Select(static file => Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : ".").Distinct()];
        return folders.Length > 0 ? folders : null;
    }

    private static Diagnostic[] Sorted(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .OrderBy(static diagnostic => diagnostic.Span?.Source.Name ?? "", StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Span?.Start ?? 0)
            .ThenBy(static diagnostic => diagnostic.Descriptor.Code, StringComparer.Ordinal),
    ];
}
