using System.Runtime.InteropServices;
using System.Text;

namespace Hoc.Net.Cli.Prompting;

/// <summary>The terminal of the process.</summary>
internal sealed partial class ConsoleTerminal : ITerminal
{
    private const int OutputHandle = -11;
    private const uint VirtualTerminal = 4;

    private readonly Stream _output = Console.OpenStandardOutput();

    public ConsoleTerminal()
    {
        if (OperatingSystem.IsWindows()) EnableSequences();
    }

    /// <summary>Whether the process talks to a terminal that can move its cursor.</summary>
    public static bool IsSupported => !Console.IsInputRedirected && !Console.IsOutputRedirected && MovesCursor;

    /// <summary>Whether the terminal can move its cursor, if there is one.</summary>
    public static bool MovesCursor => OperatingSystem.IsWindows() || Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");

    /// <inheritdoc/>
    public int Width => Math.Max(Console.WindowWidth, 1);

    /// <inheritdoc/>
    public int Height => Math.Max(Console.WindowHeight, 1);

    /// <inheritdoc/>
    public bool HasKey => Console.KeyAvailable;

    /// <inheritdoc/>
    public ConsoleKeyInfo ReadKey() => Console.ReadKey(intercept: true);

    /// <inheritdoc/>
    public void Write(string text)
    {
        _output.Write(Encoding.UTF8.GetBytes(text));
        _output.Flush();
    }

    /// <inheritdoc/>
    public void TakeControlC(bool isKey) => Console.TreatControlCAsInput = isKey;

    /// <summary>The old console of Windows understands sequences only when asked to.</summary>
    private static void EnableSequences()
    {
        Console.OutputEncoding = Encoding.UTF8;
        nint handle = GetStdHandle(OutputHandle);
        if (GetConsoleMode(handle, out uint mode)) SetConsoleMode(handle, mode | VirtualTerminal);
    }

    [LibraryImport("kernel32.dll")]
    private static partial nint GetStdHandle(int which);

    [LibraryImport("kernel32.dll")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetConsoleMode(nint handle, out uint mode);

    [LibraryImport("kernel32.dll")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetConsoleMode(nint handle, uint mode);
}
