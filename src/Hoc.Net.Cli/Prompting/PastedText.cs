using System.Text;

namespace Hoc.Net.Cli.Prompting;

/// <summary>
/// Recognises a pasted text among the keys: terminals put it between two sequences when asked to, so that a line feed in it is no Enter.
/// The console's key reader does not know these sequences and hands them over key by key.
/// </summary>
internal static class PastedText
{
    /// <summary>Asks the terminal to mark what is pasted.</summary>
    public const string Ask = "\x1b[?2004h";

    /// <summary>Ends that.</summary>
    public const string Release = "\x1b[?2004l";

    private const string Beginning = "200~";
    private const string End = "201~";

    /// <summary>Whether a key may begin a sequence.</summary>
    public static bool MayBegin(ConsoleKeyInfo key, ITerminal terminal) =>
        terminal.HasKey && (key.Key == ConsoleKey.Escape || (key.KeyChar == '[' && key.Modifiers.HasFlag(ConsoleModifiers.Alt)));

    /// <summary>Reads what a key began; gives the text pasted, or null when it was another sequence, which is dropped.</summary>
    public static string? Read(ConsoleKeyInfo key, ITerminal terminal)
    {
        if (key.Key == ConsoleKey.Escape && terminal.ReadKey().KeyChar != '[') return null;
        if (Sequence(terminal) != Beginning) return null;
        var text = new StringBuilder();
        while (true)
        {
            ConsoleKeyInfo next = terminal.ReadKey();
            bool isSequence = next.Key == ConsoleKey.Escape || (next.KeyChar == '[' && next.Modifiers.HasFlag(ConsoleModifiers.Alt));
            if (isSequence && (next.Key != ConsoleKey.Escape || terminal.ReadKey().KeyChar == '['))
            {
                if (Sequence(terminal) == End) return text.ToString();
            }
            else if (next.Key == ConsoleKey.Enter || next.KeyChar is '\r' or '\n')
            {
                text.Append('\n');
            }
            else if (next.KeyChar == '\t')
            {
                text.Append("    ");
            }
            else if (!char.IsControl(next.KeyChar))
            {
                text.Append(next.KeyChar);
            }
        }
    }

    private static string Sequence(ITerminal terminal)
    {
        var read = new StringBuilder();
        while (read.Length < Beginning.Length && (read.Length == 0 || char.IsAsciiDigit(read[^1]))) read.Append(terminal.ReadKey().KeyChar);
        return read.ToString();
    }
}
