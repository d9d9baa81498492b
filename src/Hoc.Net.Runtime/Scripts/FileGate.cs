using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime.Scripts;

/// <summary>
/// The one place where a session decides which files and programs of the system a script may reach. A safe session writes
/// and deletes below the folder it began in and nowhere else, wherever links, <c>..</c> and chdir() lead, and starts no programs. It
/// reads what its user may read, but no devices, which may have no end.
/// </summary>
/// <param name="isSafe">Whether anything is refused at all.</param>
/// <param name="folder">The folder that a safe session may write to.</param>
internal sealed class FileGate(bool isSafe, string folder)
{
    /// <summary>A longer chain of links is taken for a circle.</summary>
    private const int MostLinks = 40;

    private static readonly string[] DeviceFolders = ["/dev/", "/proc/", "/sys/"];

    private static readonly StringComparison PathComparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Lets a file be written, created or deleted.</summary>
    /// <param name="path">The file, from the root on.</param>
    /// <returns>The path.</returns>
    /// <exception cref="HocException">A safe session may not.</exception>
    public string ForWriting(string path)
    {
        if (!isSafe || IsBelow(Resolve(path), Resolve(folder))) return path;
        throw Refusal(
            $"'{Formatting.ByteText.Of(path)}' lies outside the working folder, and a safe run writes nothing there.",
            "Write below the working folder, or run the script without --safe if you trust it.");
    }

    /// <summary>Lets a file be read.</summary>
    /// <inheritdoc cref="ForWriting"/>
    public string ForReading(string path)
    {
        if (!isSafe || path.Length == 0 || OperatingSystem.IsWindows() || !IsDevice(Resolve(path))) return path;
        throw Refusal(
            $"'{Formatting.ByteText.Of(path)}' is no plain file, and a safe run reads no other.",
            "Read a plain file, or run the script without --safe if you trust it.");
    }

    /// <summary>Lets a program be started.</summary>
    /// <exception cref="HocException">A safe session may not.</exception>
    public void ForProgram()
    {
        if (!isSafe) return;
        throw Refusal("a safe run starts no programs.", "Leave the command out, or run the script without --safe if you trust it.");
    }

    private static bool IsDevice(string path) => DeviceFolders.Any(device => path.StartsWith(device, StringComparison.Ordinal));

    private static bool IsBelow(string path, string root) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, PathComparison);

    /// <summary>Where a path leads when all links on its way are followed; parts that do not exist stay as they are.</summary>
    private static string Resolve(string path)
    {
        var waiting = new Stack<string>();
        string at = Enter(path, waiting);
        int links = 0;
        while (waiting.TryPop(out string? part))
        {
            string next = Path.Combine(at, part);
            if (LinkTarget(next) is not { } target) at = next;
            else if (++links > MostLinks) return next;
            else at = Enter(Path.GetFullPath(target, at), waiting);
        }

        return at;
    }

    /// <summary>Puts the parts of a path before those that wait; gives its root.</summary>
    private static string Enter(string path, Stack<string> waiting)
    {
        string full = Path.GetFullPath(path);
        string root = Path.GetPathRoot(full)!;
        char[] separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];
        foreach (string part in full[root.Length..].Split(separators, StringSplitOptions.RemoveEmptyEntries).Reverse()) waiting.Push(part);
        return root;
    }

    private static string? LinkTarget(string path)
    {
        try
        {
            FileSystemInfo entry = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
            return entry.LinkTarget;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static HocException Refusal(string message, string remedy) =>
        new(new Diagnostic(RuntimeDiagnostics.NotAllowed, null, message, remedy));
}
