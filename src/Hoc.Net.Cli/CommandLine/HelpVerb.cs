using Hoc.Net.Cli.Running;
using Hoc.Net.Runtime;
using Hoc.Net.Runtime.Documentation;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Cli.CommandLine;

/// <summary><c>hoc help NAME...</c>: what names of the language are, as the keyword help tells it in a session, and how verbs are used.</summary>
internal sealed class HelpVerb : Verb<WordRequest>
{
    /// <inheritdoc/>
    public override string Name => "help";

    /// <inheritdoc/>
    public override string Summary => "what a name of the language means, or how a verb is used";

    /// <inheritdoc/>
    public override string Usage =>
        """
        Usage:
          hoc help [NAME...]

        Tells of each name what it is, how it is used and an example: a keyword, function, class, method such as Vector.record, mechanism, variable or
        operator; or how a verb such as check is used. Without a name it says how to ask. The exit status is 2 if a name is unknown.
        """;

    /// <inheritdoc/>
    public override IReadOnlyList<CommandOption<WordRequest>> Options => [];

    /// <inheritdoc/>
    public override WordRequest With(WordRequest request, string word, bool isLiteral) => request.With(word);

    /// <inheritdoc/>
    public override int Do(WordRequest request, StandardStreams streams)
    {
        using var host = new HocHost();
        var help = new HelpText(host);
        int status = ExitStatus.Success;
        foreach (string name in request.Words.Count > 0 ? request.Words : [""])
        {
            if (help.Find(name) is { } entry)
            {
                streams.Output.Write(entry);
                continue;
            }

            if (Verbs.Find(name) is { } verb)
            {
                verb.Run(["--help"], streams);
                continue;
            }

            streams.Output.Flush();
            streams.Error.Write(ByteText.Of(help.Unknown(name)));
            status = ExitStatus.UsageError;
        }

        return status;
    }
}
