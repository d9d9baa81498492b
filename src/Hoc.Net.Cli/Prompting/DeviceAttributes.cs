using System.Diagnostics;
using System.Text;

namespace Hoc.Net.Cli.Prompting;

/// <summary>Asks a terminal what it can do (DA1, "primary device attributes"). It answers with a sequence such as <c>ESC [ ? 62 ; 4 ; 22 c</c>, as if somebody typed it.</summary>
internal static class DeviceAttributes
{
    private const string Question = "\x1b[c";
    private const string Sixels = "4";
    private const int Longest = 80; // characters of an answer

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);

    /// <summary>Whether it shows sixels; not when it does not answer. Null, unasked, while keys wait that an answer would stand behind.</summary>
    public static bool? HaveSixels(ITerminal terminal)
    {
        if (terminal.HasKey) return null;
        terminal.Write(Question);
        var clock = Stopwatch.StartNew();
        var answer = new StringBuilder();
        while (answer.Length < Longest && clock.Elapsed < Patience)
        {
            if (!terminal.HasKey)
            {
                Thread.Sleep(5);
                continue;
            }

            char c = terminal.ReadKey().KeyChar;
            if (c == 'c') break;
            answer.Append(c);
        }

        string[] attributes = answer.ToString().Split(';');
        return attributes.Skip(1).Contains(Sixels);
    }
}
