using System.Text;

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

    /// <summary>The streams of the process.</summary>
    public static StandardStreams OfProcess() => new(
        new StreamReader(StandardInput.Open(), Encoding.Latin1, detectEncodingFromByteOrderMarks: false),
        new StreamWriter(Console.OpenStandardOutput(), Encoding.Latin1, BufferSize) { NewLine = "\n" },
        new StreamWriter(Console.OpenStandardError(), Encoding.Latin1) { NewLine = "\n", AutoFlush = true })
    {
        IsInputTerminal = !Console.IsInputRedirected,
    };
}
