namespace Hoc.Net.Simulation.Events;

/// <summary>The events of one source that are on their way by its connections; the next one is what it stands for in the queue.</summary>
internal sealed class Volley : ModelEvent
{
    private FanOut _connections = null!;
    private Outgoing[] _lines = [];
    private double _start; // ms
    private long _firstArrival;
    private int _next;
    private int _taken;

    /// <summary>When the next event arrives, ms.</summary>
    public double Time => _start + _lines[_next].Delay;

    /// <summary>When it entered the queue, among others.</summary>
    public long Arrival => _firstArrival + _lines[_next].Rank;

    /// <summary>The connection of the next event.</summary>
    public NetCon Next => _connections[_next];

    /// <summary>All that are still to come, as entries of their own.</summary>
    public IEnumerable<Queued<ModelEvent>> Pending
    {
        get
        {
            for (var i = _next; i < _lines.Length; i++)
            {
                yield return new(-1)
                {
                    Time = _start + _lines[i].Delay, Arrival = _firstArrival + _lines[i].Rank, Item = _connections[i].Arrival,
                };
            }
        }
    }

    public void Begin(FanOut connections, double start, long firstArrival)
    {
        (_connections, _lines, _start, _firstArrival, _next) = (connections, connections.Lines, start, firstArrival, 0);
        AskForNext();
    }

    /// <summary>Takes the next event, which <see cref="Deliver"/> then delivers. False when it was the last one.</summary>
    public bool Take()
    {
        _taken = _next++;
        if (_next == _lines.Length)
            return false;
        AskForNext();
        if (_next + 2 < _lines.Length)
            Prefetch.Place(in _lines[_next + 2]);
        return true;
    }

    public override void Deliver(Model model, double time)
    {
        if (!_connections.IsCurrent)
        {
            _connections[_taken].Deliver(model, time);
            return;
        }

        model.Exchange.Counts.ConnectionsDelivered++;
        ref readonly var line = ref _lines[_taken];
        line.Port?.Receive(line.Weights, 0, time);
    }

    /// <summary>Asks for what the next event needs.</summary>
    public void AskForNext()
    {
        ref readonly var next = ref _lines[_next];
        Prefetch.Elements(next.Weights);
        Prefetch.Object(next.Port);
    }
}
