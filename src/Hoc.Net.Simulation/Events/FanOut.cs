namespace Hoc.Net.Simulation.Events;

/// <summary>The active connections of a source, as they are at the moment, by their delays; of equal delay the oldest first.</summary>
internal sealed class FanOut
{
    private readonly NetCon[] _connections;
    private readonly double _leastGap = double.PositiveInfinity; // between different delays, ms
    private readonly EventExchange _exchange;
    private int _version; // of the exchange's connections, that the ends of the lines are of

    public FanOut(EventExchange exchange, List<NetCon> connections)
    {
        _exchange = exchange;
        NetCon[] active = [.. connections.Where(static c => c is { IsActive: true, Target: not null })];
        int[] ranks = [.. Enumerable.Range(0, active.Length).OrderBy(rank => active[rank].Delay)];
        _connections = Array.ConvertAll(ranks, rank => active[rank]);
        Lines = Array.ConvertAll(ranks, rank => new Outgoing { Delay = active[rank].Delay, Rank = rank });
        for (var i = 1; i < Lines.Length; i++)
            if (Lines[i].Delay > Lines[i - 1].Delay)
                _leastGap = Math.Min(_leastGap, Lines[i].Delay - Lines[i - 1].Delay);
        FindEnds();
    }

    public int Count => Lines.Length;

    /// <summary>What an event needs of each connection, in the order of the delays. Where it ends is known while <see cref="IsCurrent"/>.</summary>
    public Outgoing[] Lines { get; }

    /// <summary>The shortest delay, ms.</summary>
    public double LeastDelay => Lines[0].Delay;

    /// <summary>Whether no connection has been led elsewhere since the ends were looked up.</summary>
    public bool IsCurrent => _version == _exchange.Version;

    /// <summary>A connection by its place in <see cref="Lines"/>.</summary>
    public NetCon this[int line] => _connections[line];

    /// <summary>Looks up where the connections end, if that may have changed.</summary>
    public void Refresh()
    {
        if (!IsCurrent)
            FindEnds();
    }

    /// <summary>Whether events that leave at a time arrive at different times where delays differ: sums are rounded.</summary>
    public bool AreApartFrom(double time)
    {
        var latest = Math.Max(Math.Abs(time), Math.Abs(time + Lines[^1].Delay));
        return _leastGap > 2 * (Math.BitIncrement(latest) - latest);
    }

    private void FindEnds()
    {
        for (var i = 0; i < Lines.Length; i++)
            (Lines[i].Port, Lines[i].Weights) = (_connections[i].Target?.Port, _connections[i].Weights);
        _version = _exchange.Version;
    }
}
