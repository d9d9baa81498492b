using System.CommandLine;
using Hoc.Net.Cli.Running;

namespace Hoc.Net.Cli.CommandLine;

/// <summary>The command line of <c>hoc</c>: today the verb <c>run</c>, which need not be written.</summary>
/// <param name="run">Does what a valid command line asks for; gives the exit status.</param>
/// <param name="streams">Where help and complaints go.</param>
internal sealed class HocCommand(Func<RunRequest, int> run, StandardStreams streams)
{
    private const string DefaultVerb = "run";

    /// <summary>Parses the arguments and does what they ask; gives the exit status.</summary>
    public int Invoke(IReadOnlyList<string> arguments)
    {
        var verb = new RunCommand();
        RootCommand root = Root(verb);
        var configuration = new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null };
        ParseResult result = root.Parse(WithVerb(arguments, root), configuration);

        if (verb.AsksForHelp(result)) return Print(HelpPage.Text(verb.Command));
        if (verb.AsksForVersion(result)) return Print($"hoc {HocVersion.Text}\n");
        string[] mistakes = [.. result.Errors.Select(error => error.Message), .. verb.MistakesIn(result)];
        return mistakes.Length > 0 ? Refuse(mistakes) : run(verb.RequestFrom(result));
    }

    /// <summary>A root without its own version, help and directives: scripts may be called anything.</summary>
    private static RootCommand Root(RunCommand verb)
    {
        var root = new RootCommand();
        root.Directives.Clear();
        root.Options.Clear();
        root.Add(verb.Command);
        return root;
    }

    /// <summary><c>hoc a.hoc</c> is short for <c>hoc run a.hoc</c>.</summary>
    private static IReadOnlyList<string> WithVerb(IReadOnlyList<string> arguments, RootCommand root) =>
        arguments.Count > 0 && root.Subcommands.Any(verb => verb.Name == arguments[0]) ? arguments : [DefaultVerb, .. arguments];

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
