using System.Globalization;

namespace Hoc.Net.Benchmarks;

/// <summary>Prints results as the Markdown table of docs/performance.md.</summary>
internal static class ResultTable
{
    public static void Print(IEnumerable<ComparisonResult> results)
    {
        Console.WriteLine($"{DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, {ProcessorName()}, {Environment.ProcessorCount} cores; CPU seconds of the whole process, median (least to most)");
        Console.WriteLine();
        Console.WriteLine("| benchmark | hoc | nrniv | hoc / nrniv |");
        Console.WriteLine("|---|---|---|---|");
        foreach (ComparisonResult result in results)
        {
            string failed = result.BothSucceeded ? "" : " (a run failed)";
            Console.WriteLine($"| {result.Benchmark.Name}{failed} | {result.Ours} | {result.Theirs} | {result.Ratio:F2} |");
        }
    }

    private static string ProcessorName()
    {
        const string information = "/proc/cpuinfo";
        string? line = File.Exists(information)
            ? File.ReadLines(information).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line?.Split(':')[1].Trim() ?? "unknown processor";
    }
}
