namespace Hoc.Net.Simulation.Events;

/// <summary>The active connections of a source, as they are at the moment, by their delays; of equal delay the oldest first.</summary>
internal sealed class FanOut
{
    private readonly double _leastGap = double.PositiveInfinity; // between different delays, ms

    public FanOut(List<NetCon> connections)
    {
        NetCon[] active = [.. connections.Where(static c => c is { IsActive: true, Target: not null })];
        Ranks = [.. Enumerable.Range(0, active.Length).OrderBy(rank => active[rank].Delay)];
        Connections = Array.ConvertAll(Ranks, rank => active[rank]);
        Delays = Array.ConvertAll(Connections, static c => c.Delay);
        for (var i = 1; i < Delays.Length; i++)
            if (Delays[i] > Delays[i - 1])
                _leastGap = Math.Min(_leastGap, Delays[i] - Delays[i - 1]);
    }

    public int Count => Connections.Length;

    public NetCon[] Connections { get; }

    /// <summary>Their delays, ms.</summary>
    public double[] Delays { get; }

    /// <summary>Their places by age.</summary>
    public int[] Ranks { get; }

    /// <summary>The shortest delay, ms.</summary>
    public double LeastDelay => Delays[0];

    /// <summary>Whether events that leave at a time arrive at different times where delays differ: sums are rounded.</summary>
    public bool AreApartFrom(double time)
    {
        var latest = Math.Max(Math.Abs(time), Math.Abs(time + Delays[^1]));
        return _leastGap > 2 * (Math.BitIncrement(latest) - latest);
    }
}
