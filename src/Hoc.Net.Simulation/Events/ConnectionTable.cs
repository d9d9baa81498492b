using System.Runtime.CompilerServices;

namespace Hoc.Net.Simulation.Events;

/// <summary>
/// Connections by number and targets by number, for events on their way. A connection's number tells where its weights lie, those of each side by side, in the order of
/// their making; so what an event needs of a connection is in one place, and an event that knows its target's number too needs nothing else.
/// </summary>
/// <remarks>
/// Invariants: a number is a block's number and an index in the block. No number is given twice while an event may be under way by it: a block whose connections were
/// all removed is used again only then. The number of a target is right in events on their way unless <see cref="IsStale"/>; then the connection itself is asked.
/// </remarks>
internal sealed class ConnectionTable
{
    private const int IndexBits = 13;
    private const int MostLength = 1 << IndexBits; // 64 KB of weights, so that a block is moved and given back as small objects are
    private const int FirstLength = 64;
    private const int LeastPatience = 1024;
    private const int Far = 12; // events before their turn
    private const int Near = 6;

    private Block[] _blocks = new Block[1];
    private readonly Stack<int> _freeBlocks = new();
    private readonly List<int> _ended = []; // numbers of connections that were removed
    private readonly Stack<int> _freeTargets = new();
    private EventPort?[] _targets = new EventPort?[16]; // 0 is nobody's
    private int _targetCount = 1;
    private int _block; // the one that is being filled
    private int _blockCount = 1;
    private int _used; // of its places
    private int _patience = LeastPatience;

    public ConnectionTable() => _blocks[0] = new(FirstLength);

    /// <summary>Whether so many connections were removed that it is worth finding out whose numbers are free.</summary>
    public bool IsWorthReclaiming => _ended.Count >= _patience;

    /// <summary>Whether a connection may end elsewhere than it did when events left by it that are under way still.</summary>
    public bool IsStale { get; set; }

    /// <summary>The connection of a number; null when it has ended long ago.</summary>
    public NetCon? Owner(int number) => _blocks[number >> IndexBits].Owners[number & (MostLength - 1)];

    /// <summary>So many weights of a connection.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WeightSlice Weights(int number, int count) => new(_blocks[number >> IndexBits].Weights, number & (MostLength - 1), count);

    /// <summary>Where an event ends that knows its connection and its target by their numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (EventPort? Port, WeightSlice Weights) Find(int number, int target)
    {
        if (IsStale)
            return Owner(number) is { } connection ? (connection.Target?.Port, connection.Slice) : default;
        return _targets[target] is { } port ? (port, Weights(number, port.WeightCount)) : default;
    }

    /// <summary>Hands an event to the target of a connection as it is now.</summary>
    public void Bring(in Outgoing line, double time)
    {
        var port = _targets[line.Target]!;
        port.Receive(Weights(line.Connection, port.WeightCount), 0, time);
    }

    /// <summary>Gives a connection a number, and so many weights, all 0.</summary>
    public int Add(NetCon connection, int weights)
    {
        var places = Math.Max(1, weights);
        if (_used + places > _blocks[_block].Weights.Length)
            Open(places);
        _blocks[_block].Owners[_used] = connection;
        _blocks[_block].Members++;
        _used += places;
        return (_block << IndexBits) | (_used - places);
    }

    /// <summary>A connection has been removed, or has got another number.</summary>
    public void End(int number)
    {
        IsStale = true;
        _ended.Add(number);
    }

    /// <summary>The number of a target.</summary>
    public int NumberOf(EventPort port)
    {
        if (port.Number > 0)
            return port.Number;
        if (!_freeTargets.TryPop(out var number))
        {
            number = _targetCount++;
            if (number == _targets.Length)
                Array.Resize(ref _targets, 2 * number);
        }

        _targets[number] = port;
        return port.Number = number;
    }

    /// <summary>A target has no connections any more.</summary>
    public void Release(EventPort port)
    {
        if (port.Number == 0)
            return;
        IsStale = true;
        _targets[port.Number] = null;
        _freeTargets.Push(port.Number);
        port.Number = 0;
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
            var block = number >> IndexBits;
            _blocks[block].Owners[number & (MostLength - 1)] = null;
            if (--_blocks[block].Members == 0 && block != _block)
                Free(block);
        }

        _ended.RemoveAll(number => !kept.Contains(number));
        _patience = Math.Max(LeastPatience, 2 * _ended.Count);
    }

    /// <summary>A network's connections do not fit into the cache: what events that come soon need is asked for, in steps.</summary>
    /// <param name="soon">The events, the next one first.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AskAhead(ReadOnlySpan<Arriving> soon)
    {
        if (IsStale)
            return;
        if (soon.Length > Far)
            AskForWeights(soon[Far].Connection);
        if (soon.Length > Near)
            Prefetch.Object(_targets[soon[Near].Target]);
    }

    /// <inheritdoc cref="AskAhead(ReadOnlySpan{Arriving})"/>
    public void AskAhead(ReadOnlySpan<Outgoing> soon)
    {
        if (soon.Length > Far)
            AskForWeights(soon[Far].Connection);
        if (soon.Length > Near)
            Prefetch.Object(_targets[soon[Near].Target]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AskForWeights(int number) => Prefetch.Element(_blocks[number >> IndexBits].Weights, number & (MostLength - 1));

    private void Open(int places)
    {
        var length = Math.Max(places, Math.Min(2 * _blocks[_block].Weights.Length, MostLength));
        if (_blocks[_block].Members == 0)
            _freeBlocks.Push(_block);
        if (!_freeBlocks.TryPop(out _block))
        {
            _block = _blockCount++;
            if (_block == _blocks.Length)
                Array.Resize(ref _blocks, 2 * _block);
        }

        _blocks[_block] = new(length);
        _used = 0;
    }

    /// <summary>Its weights end with whatever else still knows of them.</summary>
    private void Free(int block)
    {
        _blocks[block] = new(0);
        _freeBlocks.Push(block);
    }

    private struct Block(int length)
    {
        public readonly double[] Weights = new double[length];
        public readonly NetCon?[] Owners = new NetCon?[length]; // at the first weight of each
        public int Members;
    }
}
