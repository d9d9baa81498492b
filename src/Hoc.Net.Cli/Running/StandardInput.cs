namespace Hoc.Net.Cli.Running;

/// <summary>Opens standard input, empty where the process was started without one (<c>&lt;&amp;-</c> in a shell).</summary>
/// <remarks>
/// The first file that .NET opens then gets the number of standard input. On Linux that is a pipe of its own to itself, which
/// never ends. Other systems do not tell whose pipe it is.
/// </remarks>
internal static class StandardInput
{
    private const string Descriptors = "/proc/self/fd";
    private const int ReadOnly = 0;
    private const int AccessMode = 3;

    /// <summary>The stream.</summary>
    public static Stream Open() => IsOwnPipe() ? Stream.Null : Console.OpenStandardInput();

    private static bool IsOwnPipe()
    {
        try
        {
            return OperatingSystem.IsLinux()
                && Target($"{Descriptors}/0") is { } input
                && input.StartsWith("pipe:", StringComparison.Ordinal)
                && Directory.EnumerateFiles(Descriptors).Any(file => Target(file) == input && IsWritable(Path.GetFileName(file)));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string? Target(string link) => new FileInfo(link).LinkTarget;

    /// <summary>The flags of an open file stand in octal in a line of their own.</summary>
    private static bool IsWritable(string descriptor)
    {
        const string head = "flags:";
        string? flags = File.ReadLines($"/proc/self/fdinfo/{descriptor}").FirstOrDefault(static line => line.StartsWith(head, StringComparison.Ordinal));
        return flags is not null && (Convert.ToInt32(flags[head.Length..].Trim(), 8) & AccessMode) != ReadOnly;
    }
}
