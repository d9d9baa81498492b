using Hoc.Net.Cli.CommandLine;
using Hoc.Net.Cli.Running;
using Hoc.Net.Runtime;
using Hoc.Net.Runtime.Checking;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Cli.Check;

/// <summary><c>hoc check</c>: mistakes and doubts in scripts and MOD files, which are read and not run.</summary>
internal static class CheckVerb
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "check";

    private static readonly string[] OtherEndings =
        [".py", ".m", ".c", ".cpp", ".h", ".md", ".json", ".html", ".xml", ".swc", ".asc", ".png", ".pdf", ".svg", ".o", ".so", ".dll", ".zip"];

    private const string Usage =
        """
        Usage:
          hoc check [--format text|json|sarif] [--mod FOLDER]... [--strict] [FILE|FOLDER...]

        Reads scripts, what they load, and the .mod files that belong to them, and runs nothing. Tells mistakes of syntax, names and members that
        nothing declares, mechanisms that are missing or broken, calls that lack arguments, variables that nothing uses, units that do not
        fit. Without a name it checks the working folder. What was found goes to standard output; the exit status is 1 if there are errors, with --strict also if
        there are warnings.

        """;

    /// <summary>Does what the words behind <c>check</c> ask for.</summary>
    /// <returns>The exit status.</returns>
    public static int Run(IReadOnlyList<string> words, StandardStreams streams)
    {
        try
        {
            CheckOptions options = CheckOptions.Parse(words);
            int status = options.AsksHelp ? PrintUsage(streams) : Check(options, streams);
            streams.Output.Flush();
            return status;
        }
        catch (UsageException mistake)
        {
            streams.Error.WriteLine($"hoc: {ByteText.Of(mistake.Message)}");
            streams.Error.WriteLine("Try 'hoc check --help'.");
            return ExitStatus.UsageError;
        }
    }

    private static int PrintUsage(StandardStreams streams)
    {
        streams.Output.Write(Usage.ReplaceLineEndings("\n"));
        return ExitStatus.Success;
    }

    private static int Check(CheckOptions options, StandardStreams streams)
    {
        if (options.MechanismPath?.FirstOrDefault(static folder => !Directory.Exists(folder)) is { } missing)
            throw new UsageException($"there is no folder '{missing}'. --mod takes folders of .mod files.");
        if (options.Paths.FirstOrDefault(IsNoHoc) is { } other)
            throw new UsageException($"'{other}' is no HOC script: check reads .hoc, .ses and .mod files, and folders of them.");
        using var host = new HocHost();
        CheckReport report = ScriptChecker.Check(host, new CheckRequest(options.Paths) { MechanismPath = options.MechanismPath });
        streams.Output.Write(options.Format switch
        {
            CheckFormat.Json => JsonReport.Write(report),
            CheckFormat.Sarif => SarifReport.Write(report),
            _ => TextReport.Write(report),
        });
        return report.ErrorCount > 0 || (options.IsStrict && report.WarningCount > 0) ? ExitStatus.ScriptError : ExitStatus.Success;
    }

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
