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

    private const int Attempts = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

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
            if (!File.Exists(path)) return [];
            using FileStream file = Open();
            string[] lines = [.. Lines(file)];
            if (lines.Length > 2 * Most) Shorten(file, lines);
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
            using FileStream file = Open();
            file.Seek(0, SeekOrigin.End);
            file.Write(Encoding.UTF8.GetBytes(text.Replace("\\", "\\\\").Replace("\n", "\\n") + "\n"));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // Who cannot write there types as well without.
        }
    }

    /// <summary>Opens the file for this session alone; another session that writes is waited for, a second at most.</summary>
    private FileStream Open()
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (attempt < Attempts && File.Exists(path))
            {
                Thread.Sleep(Pause);
            }
        }
    }

    private static IEnumerable<string> Lines(FileStream file)
    {
        using var reader = new StreamReader(file, Encoding.UTF8, leaveOpen: true);
        while (reader.ReadLine() is { } line) yield return line;
    }

    private static void Shorten(FileStream file, string[] lines)
    {
        file.SetLength(0);
        using var writer = new StreamWriter(file, leaveOpen: true) { NewLine = "\n" };
        foreach (string line in lines.TakeLast(Most)) writer.WriteLine(line);
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
