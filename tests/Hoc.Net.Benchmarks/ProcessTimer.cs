using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Hoc.Net.Benchmarks;

/// <summary>
/// Measures the CPU time of a whole process: on a shared machine it repeats far better than the wall clock. All threads
/// count, the JIT's too.
/// </summary>
internal static partial class ProcessTimer
{
    private const int Children = -1; // RUSAGE_CHILDREN

    /// <summary>Runs a program to its end, its input empty and its output kept, in the folder of the scripts or another.</summary>
    public static ProcessRun Run(string program, IEnumerable<string> arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? Benchmarks.ScriptDirectory, // the scripts load each other from the working folder
        };
        double before = ChildSeconds();
        var clock = Stopwatch.StartNew();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        process.StandardInput.Close();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        errors.Wait();
        process.WaitForExit();
        return new ProcessRun(ChildSeconds() - before, clock.Elapsed.TotalSeconds, process.ExitCode == 0, output);
    }

    private static double ChildSeconds()
    {
        if (GetResourceUsage(Children, out ResourceUsage usage) != 0)
            throw new PlatformNotSupportedException("The CPU time of child processes needs getrusage, which Unix systems have.");
        return usage.UserSeconds + usage.SystemSeconds + 1e-6 * (usage.UserMicroseconds + usage.SystemMicroseconds);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetResourceUsage(int who, out ResourceUsage usage);

    /// <summary>struct rusage of 64-bit Unix systems: two times, then fields that are not used here.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private struct ResourceUsage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}
