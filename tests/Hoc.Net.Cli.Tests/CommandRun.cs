using Hoc.Net.Cli.CommandLine;
using Hoc.Net.Cli.Running;

namespace Hoc.Net.Cli.Tests;

/// <summary>What became of a command line, in this process.</summary>
/// <param name="ExitStatus">As the process would end.</param>
/// <param name="Output">Standard output; a char is a byte.</param>
/// <param name="Error">Standard error.</param>
internal sealed record CommandRun(int ExitStatus, string Output, string Error)
{
    /// <summary>Runs <c>hoc</c> with arguments and nothing on standard input.</summary>
    public static CommandRun Of(params string[] arguments) => WithInput("", arguments);

    /// <summary>Runs <c>hoc</c> with arguments and a text on standard input.</summary>
    public static CommandRun WithInput(string input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var streams = new StandardStreams(new StringReader(input), output, error);
        int status = new HocCommand(streams).Invoke(arguments);
        return new CommandRun(status, output.ToString(), error.ToString());
    }
}
