namespace Hoc.Net.Simulation.Events;

/// <summary>The events of one source that are on their way by its connections; the next one is what it stands for in the queue.</summary>
internal sealed class Volley : ModelEvent
{
    private FanOut _connections = null!;
    private double _start; // ms
    private long _firstArrival;
    private int _next;
    private NetCon _taken = null!;

    /// <summary>When the next event arrives, ms.</summary>
    public double Time => _start + _connections.Delays[_next];

    /// <summary>When it entered the queue, among others.</summary>
    public long Arrival => _firstArrival + _connections.Ranks[_next];

    /// <summary>The connection of the next event.</summary>
    public NetCon Next => _connections.Connections[_next];

    /// <summary>All that are still to come, as entries of their own.</summary>
    public IEnumerable<Queued<ModelEvent>> Pending
    {
        get
        {
            for (var i = _next; i < _connections.Count; i++)
            {
                yield return new(-1)
                {
                    Time = _start + _connections.Delays[i], Arrival = _firstArrival + _connections.Ranks[i], Item = _connections.Connections[i].Arrival,
                };
            }
        }
    }

    public void Begin(FanOut connections, double start, long firstArrival) =>
        (_connections, _start, _firstArrival, _next) = (connections, start, firstArrival, 0);

    /// <summary>Takes the next event, which <see cref="Deliver"/> then delivers. False when it was the last one.</summary>
    public bool Take()
    {
        _taken = Next;
        if (++_next == _connections.Count)
            return false;
        Prefetch.Object(Next.Weights);
        Prefetch.Object(Next.Target);
        if (_next + 1 < _connections.Count)
            Prefetch.Object(_connections.Connections[_next + 1]);
        return true;
    }

    public override void Deliver(Model model, double time) => _taken.Deliver(model, time);
}
