using System.Diagnostics;

namespace Hoc.Net.Simulation.Stepping;

/// <summary>How long a thread spins before it goes to sleep: less where that was in vain, and longer again where it was called so soon that spinning had been better.</summary>
internal sealed class SpinTime
{
    /// <summary>What threads spin for at most, in time stamps: 100 µs.</summary>
    public static readonly long Longest = Stopwatch.Frequency / 10_000;

    private static readonly long Shortest = Longest / 25;

    /// <summary>What it spins for, in time stamps.</summary>
    public long Length { get; private set; } = Longest;

    /// <summary>It was called while it spun.</summary>
    public void NoteCalled() => Length = Math.Min(2 * Length, Longest);

    /// <summary>It was not.</summary>
    public void NoteInVain() => Length = Math.Max(Length / 2, Shortest);

    /// <summary>It was woken. That alone takes as long as the longest spinning.</summary>
    /// <param name="waited">How long it has waited since its last work, in time stamps.</param>
    public void NoteWoken(long waited)
    {
        if (waited < 2 * Longest)
            Length = Longest;
    }
}
