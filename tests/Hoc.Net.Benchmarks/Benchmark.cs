namespace Hoc.Net.Benchmarks;

/// <summary>One comparison.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Why">Why it is worth measuring.</param>
/// <param name="Arguments">The arguments that both programs take.</param>
internal sealed record Benchmark(string Name, string Why, params string[] Arguments)
{
    /// <summary>Writes the script that both programs run; null when there is nothing to write.</summary>
    public Action<TextWriter>? Script { get; init; }
}
