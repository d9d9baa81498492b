namespace Hoc.Net.Simulation.Events;

/// <summary>
/// The connections by number, for events on their way: where each ends, side by side with its neighbours. The number of a connection that was removed
/// is given to another one only when no event can be under way by it.
/// </summary>
internal sealed class ConnectionTable
{
    private const int LeastPatience = 1024;
    private const int Far = 12; // events before their turn
    private const int Near = 6;

    private Destination[] _destinations = [];
    private NetCon?[] _owners = [];
    private readonly Stack<int> _free = new();
    private readonly List<int> _ended = []; // of connections that were removed
    private int _count;
    private int _patience = LeastPatience;

    /// <summary>Whether so many connections were removed that it is worth finding out whose numbers are free.</summary>
    public bool IsWorthReclaiming => _ended.Count >= _patience;

    /// <summary>Where a connection ends.</summary>
    public ref Destination this[int number] => ref _destinations[number];

    /// <summary>The connection of a number.</summary>
    public NetCon Owner(int number) => _owners[number]!;

    /// <summary>Gives a connection a number.</summary>
    public int Add(NetCon connection)
    {
        if (!_free.TryPop(out var number))
        {
            number = _count++;
            if (number == _owners.Length)
            {
                Array.Resize(ref _destinations, Math.Max(16, 2 * number));
                Array.Resize(ref _owners, _destinations.Length);
            }
        }

        _owners[number] = connection;
        return number;
    }

    /// <summary>A connection has been removed.</summary>
    public void End(int number)
    {
        _destinations[number].Port = null;
        _ended.Add(number);
    }

    /// <summary>Takes back the numbers of connections that were removed, but for those by which events are under way.</summary>
    public void Reclaim(IEnumerable<int> underWay)
    {
        if (_ended.Count == 0)
            return;
        HashSet<int> kept = [.. underWay];
        foreach (var number in _ended)
        {
            if (kept.Contains(number))
                continue;
            _free.Push(number);
            _owners[number] = null;
            _destinations[number] = default;
        }

        _ended.RemoveAll(number => !kept.Contains(number));
        _patience = Math.Max(LeastPatience, 2 * _ended.Count);
    }

    /// <summary>A network's connections do not fit into the cache: what events that come soon need is asked for, in two steps.</summary>
    /// <param name="soon">The events, the next one first.</param>
    public void AskAhead(ReadOnlySpan<Arriving> soon)
    {
        if (soon.Length > Far)
            Ask(soon[Far].Connection);
        if (soon.Length > Near)
            AskBeyond(soon[Near].Connection);
    }

    /// <inheritdoc cref="AskAhead(ReadOnlySpan{Arriving})"/>
    public void AskAhead(ReadOnlySpan<Outgoing> soon)
    {
        if (soon.Length > Far)
            Ask(soon[Far].Number);
        if (soon.Length > Near)
            AskBeyond(soon[Near].Number);
    }

    private void Ask(int number) => Prefetch.Place(in _destinations[number]);

    private void AskBeyond(int number)
    {
        ref readonly var end = ref _destinations[number];
        Prefetch.Element(end.Weights.Block, end.Weights.Start);
        Prefetch.Object(end.Port);
    }
}
