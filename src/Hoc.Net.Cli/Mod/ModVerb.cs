using Hoc.Net.Cli.CommandLine;
using Hoc.Net.Cli.Running;
using Hoc.Net.Language.Nmodl.Parsing;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Library;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Cli.Mod;

/// <summary><c>hoc mod FILE.mod...</c>: what was understood of MOD files, or their programs after a pass.</summary>
internal static class ModVerb
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "mod";

    private static string Usage =>
        $"""
        Usage:
          hoc mod [--print PASS | --kernel] FILE.mod|FOLDER...

        Without --print, tells what was understood of each file: the mechanism, its variables, ions, methods and functions.
        With it, prints the program as NMODL, as it is after a pass: {string.Join(", ", ModStage.All.Select(stage => stage.Name).Where(name => name != ModStage.Kernel))}.
        --kernel shows what its kernels compute, and how they run.
        Mistakes and warnings go to standard error; the exit status is 1 if there are mistakes.

        """;

    /// <summary>Does what the words behind <c>mod</c> ask for.</summary>
    /// <returns>The exit status.</returns>
    public static int Run(IReadOnlyList<string> words, StandardStreams streams)
    {
        try
        {
            ModRequest request = ModRequest.Parse(words);
            int status = request.AsksHelp ? PrintUsage(streams) : Tell(request, streams);
            streams.Output.Flush();
            return status;
        }
        catch (UsageException mistake)
        {
            streams.Error.WriteLine($"hoc: {ByteText.Of(mistake.Message)}");
            streams.Error.WriteLine("Try 'hoc mod --help'.");
            return ExitStatus.UsageError;
        }
    }

    private static int PrintUsage(StandardStreams streams)
    {
        streams.Output.Write(Usage.ReplaceLineEndings("\n"));
        return ExitStatus.Success;
    }

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
