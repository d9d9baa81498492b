using System.Diagnostics;

namespace Hoc.Net.Cli.Tests.Prompting;

/// <summary>A real terminal of 80 columns in which hoc runs, typed by a test: tmux. Each has a server of its own.</summary>
internal sealed class TerminalMultiplexer : IDisposable
{
    private const int Width = 80;
    private const int Height = 50;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly string _socket;

    /// <summary>Starts hoc in a folder, and waits for its first prompt.</summary>
    /// <param name="folder">The working folder, which keeps the history as well.</param>
    /// <param name="name">Tells terminals of the folder apart.</param>
    /// <param name="arguments">What stands behind <c>hoc</c>.</param>
    public TerminalMultiplexer(TemporaryFolder folder, string name, params string[] arguments)
    {
        _socket = folder.At($"tmux-{name}");
        string hoc = string.Join(' ', ProcessTests.CommandLine(arguments).Select(static word => $"'{word}'"));
        Run("-f", "/dev/null", "new-session", "-d", "-x", $"{Width}", "-y", $"{Height}", "-c", folder.Path, $"HOC_HISTORY=history NO_COLOR=1 {hoc}; echo ended $?; sleep 60");
        WaitFor("hoc>");
    }

    /// <summary>Whether there is tmux.</summary>
    public static bool IsInstalled =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(static folder => File.Exists(Path.Combine(folder, "tmux")));

    /// <summary>What stands on the screen, without blanks at the ends of lines, nor how long something took: on a busy machine anything does.</summary>
    public string Screen => string.Join('\n', Rows().Where(static line => !line.StartsWith("took ", StringComparison.Ordinal)));

    /// <summary>Whether it says how long something took.</summary>
    public bool TellsTime => Rows().Any(static line => line.StartsWith("took ", StringComparison.Ordinal));

    /// <summary>Types a line, and waits for what it shows.</summary>
    public void Enter(string line, string shown)
    {
        Press(line, "Enter");
        WaitFor(shown);
    }

    /// <summary>Presses keys; a text of several characters that names no key is typed.</summary>
    public void Press(params string[] keys) => Run(["send-keys", .. keys]);

    private void Resize(int columns) => Run("resize-window", "-x", $"{columns}", "-y", $"{Height}");

    /// <summary>Waits until a text stands on the screen.</summary>
    public void WaitFor(string text)
    {
        var clock = Stopwatch.StartNew();
        while (!Screen.Contains(text, StringComparison.Ordinal))
        {
            if (clock.Elapsed > Longest) Assert.Fail($"'{text}' does not come:\n{Screen}");
            Thread.Sleep(50);
        }
    }

    /// <summary>Changes the size and presses a key until a text stands on the screen: a program learns of a size when it may.</summary>
    public void ResizeUntil(int columns, string key, string text)
    {
        Resize(columns);
        var clock = Stopwatch.StartNew();
        while (!Screen.Contains(text, StringComparison.Ordinal) && clock.Elapsed < Longest)
        {
            Press(key);
            Thread.Sleep(200);
        }

        WaitFor(text);
    }

    /// <inheritdoc/>
    public void Dispose() => Run("kill-server");

    private IEnumerable<string> Rows() => Run("capture-pane", "-p").Split('\n').Select(static line => line.TrimEnd());

    private string Run(params string[] words)
    {
        using Process process = Process.Start(new ProcessStartInfo("tmux", ["-S", _socket, .. words]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
