using System.Diagnostics;
using Hoc.Net.Runtime;

namespace Hoc.Net.Fuzzing;

/// <summary>
/// Program after program until the time is over. A worker process runs them and tells each seed before it starts; when it dies,
/// the supervisor knows which program did it and starts another behind that one.
/// </summary>
internal sealed class Campaign(string[] corpusFolders, TimeSpan duration)
{
    private static readonly TimeSpan TimeForAProgram = TimeSpan.FromSeconds(3);
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    /// <summary>Keeps workers going.</summary>
    /// <returns>0 when no program failed, else 1.</returns>
    public int Supervise(int firstSeed)
    {
        int next = firstSeed, failures = 0;
        while (_watch.Elapsed < duration)
        {
            WorkerEnd end = RunWorker(next);
            failures += end.Failures;
            next = end.LastSeed + 1;
            if (end.ExitStatus == 0) break;
            Console.WriteLine($"FAILED seed {end.LastSeed}: the process ended with status {end.ExitStatus}");
            failures++;
        }

        Console.WriteLine($"{next - firstSeed} programs in {_watch.Elapsed.TotalMinutes:F1} minutes, {failures} failures");
        return failures == 0 ? 0 : 1;
    }

    /// <summary>Runs programs in this process.</summary>
    public int Work(int firstSeed)
    {
        using var host = new HocHost();
        ProgramSource source = Source();
        for (int seed = firstSeed; _watch.Elapsed < duration; seed++)
        {
            Console.WriteLine(seed);
            if (source.Make(seed) is not { } program) continue;
            Verdict verdict = Check(host, program);
            if (verdict.IsFailure) Console.WriteLine($"FAILED seed {seed}: {verdict.Kind}: {FirstLines(verdict.Details)}");
            if (verdict.Kind == VerdictKind.Hung) return 2; // its thread would go on beside the next program
        }

        return 0;
    }

    /// <summary>Shows the program of one seed and what becomes of it.</summary>
    public int Explain(int seed)
    {
        using var host = new HocHost();
        if (Source().Make(seed) is not { } program) return 0;
        Verdict verdict = Check(host, program);
        if (verdict.IsFailure && verdict.Kind != VerdictKind.Hung)
            program = ProgramReducer.Reduce(program, shorter => Check(host, shorter) is var other && other.Kind == verdict.Kind && Cause(other) == Cause(verdict));
        Console.WriteLine(program);
        Console.WriteLine($"{verdict.Kind}: {verdict.Details}");
        return verdict.IsFailure ? 1 : 0;
    }

    private ProgramSource Source() => new(new Vocabulary(), ProgramSource.ReadCorpus(corpusFolders));

    private static Verdict Check(HocHost host, string program)
    {
        string folder = Directory.CreateTempSubdirectory("hoc-fuzz-").FullName;
        try
        {
            return new ProgramCheck(host, folder, TimeForAProgram).Run(program);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private WorkerEnd RunWorker(int firstSeed)
    {
        double minutesLeft = (duration - _watch.Elapsed).TotalMinutes;
        string[] arguments = ["--worker", "--seed", $"{firstSeed}", "--minutes", $"{minutesLeft:F3}", .. corpusFolders.SelectMany(folder => new[] { "--corpus", folder })];
        using Process process = Process.Start(Worker(arguments))!;
        int last = firstSeed, failures = 0;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (int.TryParse(line, out int seed)) last = seed;
            else Console.WriteLine(line);
            if (line.StartsWith("FAILED", StringComparison.Ordinal)) failures++;
        }

        process.WaitForExit();
        return new WorkerEnd(process.ExitCode, last, failures);
    }

    /// <summary>This program again, which may run as itself or by <c>dotnet</c>.</summary>
    private static ProcessStartInfo Worker(string[] arguments)
    {
        string process = Environment.ProcessPath!;
        bool isHost = Path.GetFileNameWithoutExtension(process).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        string[] program = isHost ? [typeof(Campaign).Assembly.Location] : [];
        return new ProcessStartInfo(process, [.. program, .. arguments]) { RedirectStandardOutput = true };
    }

    private static string FirstLines(string text) => string.Join(" | ", text.Split('\n').Take(3).Select(line => line.Trim()));

    private static string Cause(Verdict verdict) => verdict.Details.Split('\n')[0].Split(':')[0];

    private readonly record struct WorkerEnd(int ExitStatus, int LastSeed, int Failures);
}
