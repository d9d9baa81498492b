using Hoc.Net.Cli.CommandLine;
using Hoc.Net.Cli.Running;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Cli.Doctor;

/// <summary><c>hoc doctor [FOLDER]</c>: what this installation is, and what it finds in a model's folder.</summary>
internal static class DoctorVerb
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "doctor";

    private const string Usage =
        """
        Usage:
          hoc doctor [FOLDER]

        Tells the versions in use, how wide this computer computes, where pictures take their letters from, where scripts and .mod files are looked for,
        and what the scripts of a model's folder (the working folder, if none is named) need and do not find. The exit status is 1 if something is missing.

        """;

    /// <summary>Does what the words behind <c>doctor</c> ask for.</summary>
    /// <returns>The exit status.</returns>
    public static int Run(IReadOnlyList<string> words, StandardStreams streams)
    {
        try
        {
            string[] folders = [.. words.Where(static word => !word.StartsWith('-'))];
            int status = words is ["-h" or "--help" or "-help"] ? PrintUsage(streams)
                : words.FirstOrDefault(static word => word.StartsWith('-')) is { } option ? throw new UsageException($"there is no option '{option}' of doctor.")
                : folders.Length > 1 ? throw new UsageException("doctor looks at one folder at a time.")
                : Examine(folders.Length == 0 ? "." : folders[0], streams);
            streams.Output.Flush();
            return status;
        }
        catch (UsageException mistake)
        {
            streams.Error.WriteLine($"hoc: {ByteText.Of(mistake.Message)}");
            streams.Error.WriteLine("Try 'hoc doctor --help'.");
            return ExitStatus.UsageError;
        }
    }

    private static int PrintUsage(StandardStreams streams)
    {
        streams.Output.Write(Usage.ReplaceLineEndings("\n"));
        return ExitStatus.Success;
    }

    private static int Examine(string folder, StandardStreams streams)
    {
        if (!Directory.Exists(folder)) throw new UsageException($"there is no folder '{folder}'.");
        foreach (string line in Installation.Describe(streams)) streams.Output.WriteLine(ByteText.Of(line));
        var model = new FolderReport(folder);
        foreach (string line in model.Describe()) streams.Output.WriteLine(ByteText.Of(line));
        return model.IsSound ? ExitStatus.Success : ExitStatus.ScriptError;
    }
}
