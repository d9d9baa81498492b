using Hoc.Net.Cli.Running;
using Hoc.Net.Runtime;
using Hoc.Net.Runtime.Documentation;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Cli.CommandLine;

/// <summary><c>hoc help NAME...</c>: what names of the language are, as the keyword help tells it in a session, and how verbs are used.</summary>
internal static class HelpVerb
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "help";

    /// <summary>Tells about names; without any, how to ask.</summary>
    /// <returns>The exit status: a usage error when a name is unknown.</returns>
    public static int Run(IReadOnlyList<string> names, StandardStreams streams)
    {
        using var host = new HocHost();
        var help = new HelpText(host);
        int status = ExitStatus.Success;
        foreach (string name in names.Count > 0 ? names : [""])
        {
            if (help.Find(name) is { } entry)
            {
                streams.Output.Write(entry);
                continue;
            }

            if (name != Name && Verbs.Find(name) is { } verb)
            {
                verb(["--help"], streams);
                continue;
            }

            streams.Output.Flush();
            streams.Error.Write(ByteText.Of(help.Unknown(name)));
            status = ExitStatus.UsageError;
        }

        streams.Output.Flush();
        return status;
    }
}
