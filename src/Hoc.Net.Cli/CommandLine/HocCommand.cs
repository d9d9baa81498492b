using Hoc.Net.Cli.Running;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Cli.CommandLine;

/// <summary>The command <c>hoc</c>: the verb <c>run</c>, which need not be written, and the verbs <c>check</c>, <c>fmt</c>, <c>doctor</c>, <c>mod</c>, <c>nrnivmodl</c>, <c>morph</c> and <c>help</c>.</summary>
/// <param name="run">Does what a valid command line asks for; gives the exit status.</param>
/// <param name="streams">Where help and complaints go.</param>
internal sealed class HocCommand(Func<RunRequest, int> run, StandardStreams streams)
{
    /// <summary>Parses the arguments and does what they ask; gives the exit status.</summary>
    public int Invoke(IReadOnlyList<string> arguments)
    {
        if (arguments.Count > 0)
        {
            string first = arguments[0];
            if (Verbs.Find(first) is { } verb) return verb([.. arguments.Skip(1)], streams);
            if (Verbs.Meant(first) is { } meant) return Refuse([$"there is no script '{first}'. Did you mean 'hoc {meant}'?"]);
        }

        var parser = new CommandLineParser(arguments);
        RunRequest request = parser.Parse();
        return request.Asks switch
        {
            Question.Help => Print(HelpPage.Text()),
            Question.Version => Print($"hoc {HocVersion.Text}\n"),
            _ when parser.Mistakes.Count > 0 => Refuse(parser.Mistakes),
            _ => run(request),
        };
    }

    private int Print(string text)
    {
        streams.Output.Write(text);
        streams.Output.Flush();
        return ExitStatus.Success;
    }

    private int Refuse(IEnumerable<string> mistakes)
    {
        foreach (string mistake in mistakes) streams.Error.WriteLine($"hoc: {ByteText.Of(mistake)}");
        streams.Error.WriteLine("Try 'hoc --help'.");
        return ExitStatus.UsageError;
    }
}
