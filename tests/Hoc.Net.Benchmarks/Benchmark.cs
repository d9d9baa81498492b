namespace Hoc.Net.Benchmarks;

/// <summary>One comparison.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Why">Why it is worth measuring.</param>
/// <param name="Arguments">The arguments that both programs take.</param>
internal sealed record Benchmark(string Name, string Why, params string[] Arguments);
