using Hoc.Net.Cli.Running;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Cli.CommandLine;

/// <summary>The command <c>hoc</c>: a verb and what stands behind it; the verb <c>run</c> need not be written.</summary>
/// <param name="streams">Where help and complaints go.</param>
internal sealed class HocCommand(StandardStreams streams)
{
    /// <summary>Parses the arguments and does what they ask; gives the exit status.</summary>
    public int Invoke(IReadOnlyList<string> arguments)
    {
        if (arguments is not [var first, ..]) return Verbs.Run.Run([], streams);
        if (Verbs.Find(first) is { } verb) return verb.Run([.. arguments.Skip(1)], streams);
        if (Verbs.Meant(first) is not { } meant) return Verbs.Run.Run(arguments, streams);
        streams.Error.WriteLine($"hoc: {ByteText.Of($"there is no script '{first}'. Did you mean 'hoc {meant}'?")}");
        streams.Error.WriteLine("Try 'hoc --help'.");
        return ExitStatus.UsageError;
    }
}
