using System.Text;
using Hoc.Net.Cli.Prompting;

namespace Hoc.Net.Cli.Running;

/// <summary>The streams of a run. Scripts see bytes as characters, so input and output are Latin-1.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output, buffered: whoever writes flushes before reading input and at the end.</param>
/// <param name="Error">Standard error; diagnostics show source lines, whose bytes pass as they are.</param>
internal sealed record StandardStreams(TextReader Input, TextWriter Output, TextWriter Error)
{
    private const int BufferSize = 1 << 14;

    /// <summary>Whether somebody types the input.</summary>
    public bool IsInputTerminal { get; init; }

    /// <summary>Where a run tells how far it is; null where standard error is no terminal, or one that cannot rewrite a line.</summary>
    public ProgressLine? Progress { get; init; }

    /// <summary>The streams of the process.</summary>
    public static StandardStreams OfProcess()
    {
        Stream output = Console.OpenStandardOutput();
        Stream error = Console.OpenStandardError();
        ProgressLine? progress = null;
        if (!Console.IsErrorRedirected && ConsoleTerminal.MovesCursor)
        {
            progress = new(Errors(error));
            error = new ErasingStream(error, progress, progress.Row);
            if (!Console.IsOutputRedirected) output = new ErasingStream(output, progress, progress.Row);
        }

        return new(
            new StreamReader(StandardInput.Open(), Encoding.Latin1, detectEncodingFromByteOrderMarks: false),
            new StreamWriter(output, Encoding.Latin1, BufferSize) { NewLine = "\n" },
            Errors(error))
        {
            IsInputTerminal = !Console.IsInputRedirected,
            Progress = progress,
        };
    }

    private static StreamWriter Errors(Stream stream) => new(stream, Encoding.Latin1) { NewLine = "\n", AutoFlush = true };
}
