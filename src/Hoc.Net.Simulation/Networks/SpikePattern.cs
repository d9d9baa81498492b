namespace Hoc.Net.Simulation.Networks;

/// <summary>
/// Spikes of cells of other processes, known beforehand: at each time, ms, the cell of a gid fires as far as those who are connected to it
/// can tell (PatternStim). Gids that are this process's own, or that nobody is connected to, are passed over.
/// </summary>
/// <param name="times">Rising, ms; the pattern keeps a copy.</param>
/// <param name="gids">As many; the pattern keeps a copy.</param>
public sealed class SpikePattern(ReadOnlySpan<double> times, ReadOnlySpan<int> gids)
{
    /// <summary>Spikes are sent ahead in groups of this size or more, each with all that come before the present time.</summary>
    private const int Group = 101;

    private readonly double[] _times = times.ToArray();
    private readonly int[] _gids = gids.ToArray();
    private int _next;

    /// <summary>Begins with the first spike again.</summary>
    public void Restart() => _next = 0;

    /// <summary>Sends the next group of spikes.</summary>
    /// <param name="ids">The gids of the model.</param>
    /// <param name="now">The present time, ms.</param>
    /// <returns>When the next group is due, ms; a time that is past when there is none.</returns>
    internal double Send(GlobalIds ids, double now)
    {
        for (var i = 0; _next < _times.Length && !(i >= Group && now < _times[_next]); i++, _next++)
            ids.Fire(_gids[_next], _times[_next]);
        return _next < _times.Length ? _times[_next] : now - 1;
    }
}
