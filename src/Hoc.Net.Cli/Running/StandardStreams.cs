using System.Text;

namespace Hoc.Net.Cli.Running;

/// <summary>The process's streams as a script sees them: a character is a byte.</summary>
internal static class StandardStreams
{
    private const int BufferSize = 1 << 16;

    /// <summary>Standard output, buffered; whoever writes flushes before reading input and at the end.</summary>
    public static TextWriter Output { get; } = new StreamWriter(Console.OpenStandardOutput(), Encoding.Latin1, BufferSize) { NewLine = "\n" };

    /// <summary>Standard error; diagnostics show source lines, whose bytes pass as they are.</summary>
    public static TextWriter Error { get; } = new StreamWriter(Console.OpenStandardError(), Encoding.Latin1) { NewLine = "\n", AutoFlush = true };

    /// <summary>Standard input.</summary>
    public static TextReader Input { get; } = new StreamReader(Console.OpenStandardInput(), Encoding.Latin1, detectEncodingFromByteOrderMarks: false);
}
