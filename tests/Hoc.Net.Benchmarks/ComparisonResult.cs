namespace Hoc.Net.Benchmarks;

/// <summary>What a comparison found.</summary>
internal sealed record ComparisonResult(Benchmark Benchmark, Sample Ours, Sample Theirs, bool BothSucceeded)
{
    /// <summary>Our median over theirs; below 1 is faster.</summary>
    public double Ratio => Ours.Median / Theirs.Median;
}
