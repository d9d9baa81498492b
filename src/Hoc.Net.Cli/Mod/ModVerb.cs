using Hoc.Net.Cli.CommandLine;
using Hoc.Net.Cli.Running;
using Hoc.Net.Language.Nmodl.Parsing;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Library;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Cli.Mod;

/// <summary><c>hoc mod FILE.mod...</c>: what was understood of MOD files, or their programs after a pass.</summary>
internal sealed class ModVerb : Verb<ModRequest>
{
    /// <inheritdoc/>
    public override string Name => "mod";

    /// <inheritdoc/>
    public override string Summary => "what was understood of .mod files";

    /// <inheritdoc/>
    public override string Usage =>
        $"""
        Usage:
          hoc mod [--print PASS | --kernel] FILE.mod|FOLDER...

        Tells what was understood of each file: the mechanism, its variables, ions, methods and functions; or prints its program after a pass of the
        compiler: {Passes}.
        Mistakes and warnings go to standard error; the exit status is 1 if there are mistakes.
        """;

    /// <inheritdoc/>
    public override IReadOnlyList<CommandOption<ModRequest>> Options =>
    [
        new(["--print"], "pass", "Print the program as NMODL, as it is after a pass.",
            static (request, value) => request with { Stage = StageOf(value) }),
        new(["--kernel"], null, "Print what its kernels compute, and how they run.",
            static (request, _) => request with { Stage = StageOf(ModStage.Kernel) }),
    ];

    private static string Passes => string.Join(", ", ModStage.All.Select(static stage => stage.Name).Where(static name => name != ModStage.Kernel));

    /// <inheritdoc/>
    public override ModRequest With(ModRequest request, string word, bool isLiteral) => request with { Paths = [.. request.Paths, word] };

    /// <inheritdoc/>
    public override int Do(ModRequest request, StandardStreams streams) =>
        request.Paths.Count > 0 ? Tell(request, streams) : throw new UsageException("mod needs a .mod file or a folder of them.");

    private static ModStage StageOf(string name) => ModStage.Find(name)
        ?? throw new UsageException($"there is no pass '{name}'. {NearNames.Suggest(name, ModStage.All.Select(static stage => stage.Name)) ?? $"There are {Passes}."}");

    private static int Tell(ModRequest request, StandardStreams streams)
    {
        string[] files = [.. request.Paths.SelectMany(path => Directory.Exists(path) ? FilesIn(path) : [path])];
        int status = ExitStatus.Success;
        for (int i = 0; i < files.Length; i++)
        {
            if (i > 0) streams.Output.Write('\n');
            var diagnostics = new List<Diagnostic>();
            streams.Output.Write(ByteText.Of(Text(request, files[i], isOne: files.Length == 1, diagnostics)));
            streams.Output.Flush();
            foreach (Diagnostic diagnostic in diagnostics) streams.Error.Write(ByteText.Of(DiagnosticFormatter.Format(diagnostic)));
            if (diagnostics.Exists(diagnostic => diagnostic.Descriptor.Severity == DiagnosticSeverity.Error)) status = ExitStatus.ScriptError;
        }

        return status;
    }

    private static string[] FilesIn(string folder)
    {
        string[] files = ModFolder.FilesIn(folder);
        return files.Length > 0 ? files : throw new UsageException($"the folder '{folder}' holds no .mod files.");
    }

    /// <summary>What is to be printed of a file; nothing when it cannot be read.</summary>
    private static string Text(ModRequest request, string path, bool isOne, List<Diagnostic> diagnostics)
    {
        if (Read(path, diagnostics) is not { } text) return "";
        NmodlParseResult parsed = ModFile.Parse(path, text);
        diagnostics.AddRange(parsed.Diagnostics);
        if (parsed.File is not { } file) return "";
        if (request.Stage is { } stage) return (isOne ? "" : $": {path}\n\n") + stage.Print(file, diagnostics);
        ModFile compiled = ModFile.Compile(path, text);
        diagnostics.Clear();
        diagnostics.AddRange(compiled.Diagnostics);
        return ModReport.Write(path, SourceReader.Read(file, []));
    }

    private static string? Read(string path, List<Diagnostic> diagnostics)
    {
        try
        {
            if (File.Exists(path)) return ModFolder.Read(path);
            string folder = Path.GetDirectoryName(path) is { Length: > 0 } named ? named : ".";
            IEnumerable<string> names = ModFolder.FilesIn(folder).Select(file => Path.GetFileName(file));
            diagnostics.Add(NmodlDiagnostics.NoFile(path, NearNames.Suggest(Path.GetFileName(path), names)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(NmodlDiagnostics.Unreadable(path, fault.Message));
        }

        return null;
    }
}
