namespace Hoc.Net.Benchmarks;

/// <summary>One run of a program.</summary>
/// <param name="CpuSeconds">User and system time of all its threads, s.</param>
/// <param name="WallSeconds">What a clock on the wall shows, s.</param>
/// <param name="Succeeded">Whether it ended with status 0.</param>
/// <param name="Output">What it printed.</param>
internal readonly record struct ProcessRun(double CpuSeconds, double WallSeconds, bool Succeeded, string Output);
