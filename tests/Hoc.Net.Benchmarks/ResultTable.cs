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

    /// <summary>Prints the parts of a script.</summary>
    public static void Print(IReadOnlyList<ScriptResult> results)
    {
        Console.WriteLine();
        Console.WriteLine("CPU seconds of the thread that runs the script, medians:");
        Console.WriteLine();
        Console.WriteLine("| code | hoc, first run | nrniv, first run | ratio | hoc, steady | nrniv, steady | ratio |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (ScriptResult r in results)
        {
            Console.WriteLine(
                $"| {r.Name} | {r.OurFirst.Median:F4} | {r.TheirFirst.Median:F4} | {Fraction(r.OurFirst, r.TheirFirst)} "
                + $"| {r.OurSteady.Median:F4} | {r.TheirSteady.Median:F4} | {Fraction(r.OurSteady, r.TheirSteady)} |");
        }
    }

    private static string Fraction(Sample ours, Sample theirs) => $"1/{theirs.Median / ours.Median:F1}";

    private static string ProcessorName()
    {
        const string information = "/proc/cpuinfo";
        string? line = File.Exists(information)
            ? File.ReadLines(information).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line?.Split(':')[1].Trim() ?? "unknown processor";
    }
}
