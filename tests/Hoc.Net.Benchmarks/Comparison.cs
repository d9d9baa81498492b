namespace Hoc.Net.Benchmarks;

/// <summary>Runs a benchmark in both programs in turn (A B A B ...), so that both see the same drift of the machine.</summary>
internal sealed class Comparison(string ours, string theirs, int runs)
{
    private static readonly string[] Headless = ["-nobanner", "-nogui"];

    /// <summary>One warm-up of each, then the counted runs.</summary>
    public ComparisonResult Run(Benchmark benchmark)
    {
        using GeneratedScript? script = benchmark.Script is { } write ? new GeneratedScript(write) : null;
        string[] arguments = [.. Headless, .. benchmark.Arguments];
        if (script is not null) arguments = [.. arguments, script.Location];
        Console.Error.WriteLine($"{benchmark.Name} ...");
        bool succeeded = ProcessTimer.Run(ours, arguments).Succeeded & ProcessTimer.Run(theirs, arguments).Succeeded;
        var ourTimes = new List<double>();
        var theirTimes = new List<double>();
        for (int i = 0; i < runs; i++)
        {
            ourTimes.Add(ProcessTimer.Run(ours, arguments).CpuSeconds);
            theirTimes.Add(ProcessTimer.Run(theirs, arguments).CpuSeconds);
        }

        return new ComparisonResult(benchmark, new Sample(ourTimes), new Sample(theirTimes), succeeded);
    }
}
