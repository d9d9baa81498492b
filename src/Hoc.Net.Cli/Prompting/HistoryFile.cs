using System.Text;

namespace Hoc.Net.Cli.Prompting;

/// <summary>The file that keeps what was typed, a line for each text; line feeds and backslashes in it are escaped.</summary>
/// <param name="path">The file. Where it cannot be read or written, nothing is kept.</param>
internal sealed class HistoryFile(string path)
{
    /// <summary>The variable of the environment that names another file; empty for none.</summary>
    public const string Variable = "HOC_HISTORY";

    /// <summary>How many texts are kept.</summary>
    public const int Most = 2000;

    /// <summary>The file of the user: in the folder for state, <c>hoc/history</c>. Null when none is wanted.</summary>
    public static HistoryFile? OfUser()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { } named) return named.Length == 0 ? null : new HistoryFile(named);
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string state = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : Environment.GetEnvironmentVariable("XDG_STATE_HOME") is { Length: > 0 } folder ? folder
            : Path.Combine(home, ".local", "state");
        return new HistoryFile(Path.Combine(state, "hoc", "history"));
    }

    /// <summary>The texts, the oldest first. A file that has grown too long is shortened.</summary>
    public IReadOnlyList<string> Read()
    {
        try
        {
            string[] lines = File.Exists(path) ? File.ReadAllLines(path) : [];
            if (lines.Length > 2 * Most) File.WriteAllLines(path, lines = lines[^Most..]);
            return [.. lines.TakeLast(Most).Select(Unescaped)];
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Adds a text.</summary>
    public void Append(string text)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
            File.AppendAllText(path, text.Replace("\\", "\\\\").Replace("\n", "\\n") + "\n");
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // Who cannot write there types as well without.
        }
    }

    private static string Unescaped(string line)
    {
        var text = new StringBuilder(line.Length);
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length) text.Append(line[++i] == 'n' ? '\n' : line[i]);
            else text.Append(line[i]);
        }

        return text.ToString();
    }
}
