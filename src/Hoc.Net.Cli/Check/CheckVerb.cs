using Hoc.Net.Cli.CommandLine;
using Hoc.Net.Cli.Running;
using Hoc.Net.Runtime;
using Hoc.Net.Runtime.Checking;

namespace Hoc.Net.Cli.Check;

/// <summary><c>hoc check</c>: mistakes and doubts in scripts and MOD files, which are read and not run.</summary>
internal sealed class CheckVerb : Verb<CheckOptions>
{
    private static readonly string[] OtherEndings =
        [".py", ".m", ".c", ".cpp", ".h", ".md", ".json", ".html", ".xml", ".swc", ".asc", ".png", ".pdf", ".svg", ".o", ".so", ".dll", ".zip"];

    /// <inheritdoc/>
    public override string Name => "check";

    /// <inheritdoc/>
    public override string Summary => "what is wrong or doubtful in scripts and .mod files, without running them";

    /// <inheritdoc/>
    public override string Usage =>
        """
        Usage:
          hoc check [--format text|json|sarif] [--mod FOLDER]... [--strict] [FILE|FOLDER...]

        Reads scripts, what they load, and the .mod files that belong to them, and runs nothing. Tells mistakes of syntax, names and members that
        nothing declares, mechanisms that are missing or broken, calls that lack arguments, variables that nothing uses, units that do not
        fit. Without a name it checks the working folder. What was found goes to standard output; the exit status is 1 if there are errors, with
        --strict also if there are warnings.
        """;

    /// <inheritdoc/>
    public override IReadOnlyList<CommandOption<CheckOptions>> Options =>
    [
        new(["--format"], "text|json|sarif", "How to tell what was found; json and sarif are for editors and continuous integration.",
            static (request, value) => request with { Format = FormatOf(value) }),
        new(["--mod"], "folder", "A folder of .mod files; again for more, or several with ';' (default: found as a run finds them).",
            static (request, value) => request with { MechanismPath = [.. request.MechanismPath, .. value.Split(';', StringSplitOptions.RemoveEmptyEntries)] }),
        new(["--strict"], null, "End with 1 at warnings too.",
            static (request, _) => request with { IsStrict = true }),
    ];

    /// <inheritdoc/>
    public override CheckOptions With(CheckOptions request, string word, bool isLiteral) => request with { Paths = [.. request.Paths, word] };

    /// <inheritdoc/>
    public override int Do(CheckOptions request, StandardStreams streams)
    {
        if (request.MechanismPath.FirstOrDefault(static folder => !Directory.Exists(folder)) is { } missing)
            throw new UsageException($"there is no folder '{missing}'. --mod takes folders of .mod files.");
        if (request.Paths.FirstOrDefault(IsNoHoc) is { } other)
            throw new UsageException($"'{other}' is no HOC script: check reads .hoc, .ses and .mod files, and folders of them.");
        using var host = new HocHost();
        CheckReport report = ScriptChecker.Check(host, new CheckRequest(request.Paths.Count > 0 ? request.Paths : ["."])
        {
            MechanismPath = request.MechanismPath.Count > 0 ? request.MechanismPath : null,
        });
        streams.Output.Write(request.Format switch
        {
            CheckFormat.Json => JsonReport.Write(report),
            CheckFormat.Sarif => SarifReport.Write(report),
            _ => TextReport.Write(report),
        });
        return report.ErrorCount > 0 || (request.IsStrict && report.WarningCount > 0) ? ExitStatus.ScriptError : ExitStatus.Success;
    }

    private static CheckFormat FormatOf(string name) => name switch
    {
        "text" => CheckFormat.Text,
        "json" => CheckFormat.Json,
        "sarif" => CheckFormat.Sarif,
        _ => throw new UsageException($"there is no format '{name}' of check: it knows text, json and sarif."),
    };

    /// <summary>Whether a file is of another language, by its ending or the bytes it begins with. Scripts may have any other ending.</summary>
    private static bool IsNoHoc(string path)
    {
        if (!File.Exists(path)) return false;
        if (OtherEndings.Contains(Path.GetExtension(path))) return true;
        Span<byte> start = stackalloc byte[512];
        using FileStream file = File.OpenRead(path);
        return start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)].Contains((byte)0);
    }
}
