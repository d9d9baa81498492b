using System.Diagnostics;
using System.Text;

namespace Hoc.Net.Compat.Running;

/// <summary>Runs programs that may take too long or print too much.</summary>
internal static class TimedProcess
{
    private const int MostCharacters = 20_000_000;

    /// <summary>Runs a command with an empty standard input; it and all that it started end when its time is over.</summary>
    public static ProcessResult Run(IReadOnlyList<string> command, string folder, TimeSpan limit)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.Latin1,
            StandardErrorEncoding = Encoding.Latin1,
        };
        var watch = Stopwatch.StartNew();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{command[0]} does not start.");
        process.StandardInput.Close();
        Task<string> output = ReadAsync(process.StandardOutput), errors = ReadAsync(process.StandardError);
        bool ended = process.WaitForExit(limit);
        if (!ended) process.Kill(entireProcessTree: true);
        double seconds = watch.Elapsed.TotalSeconds;

        // A grandchild may hold the pipes open; what it prints is not waited for.
        Task.WaitAll([output, errors], TimeSpan.FromSeconds(5));
        return new ProcessResult(ended ? process.ExitCode : null, seconds, Text(output), Text(errors));
    }

    private static string Text(Task<string> text) => text.IsCompletedSuccessfully ? text.Result : "";

    private static async Task<string> ReadAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        char[] buffer = new char[16384];
        int count;
        while ((count = await reader.ReadAsync(buffer).ConfigureAwait(false)) > 0)
        {
            if (text.Length < MostCharacters) text.Append(buffer, 0, count);
        }

        return text.ToString();
    }
}
