namespace Hoc.Net.Benchmarks;

/// <summary>The times of several runs, s.</summary>
internal sealed class Sample
{
    private readonly double[] _sorted;

    public Sample(IEnumerable<double> seconds) => _sorted = [.. seconds.Order()];

    public double Median => _sorted.Length % 2 == 1
        ? _sorted[_sorted.Length / 2]
        : (_sorted[_sorted.Length / 2 - 1] + _sorted[_sorted.Length / 2]) / 2;

    public double Least => _sorted[0];

    public double Most => _sorted[^1];

    /// <summary>Median and spread.</summary>
    public override string ToString() => $"{Median:F3} ({Least:F3} to {Most:F3})";
}
