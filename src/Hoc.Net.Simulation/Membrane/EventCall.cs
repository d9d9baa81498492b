using Hoc.Net.Simulation.Events;

namespace Hoc.Net.Simulation.Membrane;

/// <summary>
/// An event at an instance, and what the instance may do about it. INITIAL blocks and others that no event calls get one from
/// <see cref="KernelFrame.CallAt"/>. It is used again, so it is valid during the call alone.
/// </summary>
public sealed class EventCall
{
    private EventPort _port = null!;
    private int _watches;

    internal EventCall()
    {
    }

    /// <summary>The instance.</summary>
    public PointProcess Target => _port.Owner;

    /// <summary>
    /// The weights of the connection the event came by, which the instance may change. A self event has those of the event in whose
    /// handling it was sent; where there are none, as after INITIAL or a condition that was met, they are zeros of no consequence.
    /// </summary>
    public Span<double> Weights => Slice.Values;

    /// <summary>0 for an event from outside, the flag of the self event or condition else.</summary>
    public double Flag { get; private set; }

    /// <summary>The time of the event, ms.</summary>
    public double Time { get; private set; }

    /// <summary>The number of connections to the instance (FOR_NETCONS).</summary>
    public int ConnectionCount => _port.Visited.Length;

    /// <summary>The weights of a connection to the instance, which may be changed; connections of one source stand together, in the order of their making.</summary>
    public Span<double> WeightsOf(int connection) => _port.Visited[connection].Weights;

    /// <summary>Sends the instance an event of its own (net_send). One with flag 1 can be moved.</summary>
    /// <param name="delay">From now, ms.</param>
    /// <param name="flag">What the handler will see as its flag.</param>
    /// <exception cref="EventTimeException">The delay is negative.</exception>
    public void Send(double delay, double flag) => SendAt(Time + delay, flag);

    /// <summary>Sends the instance an event of its own at a time. One with flag 1 can be moved.</summary>
    /// <param name="time">When, ms.</param>
    /// <param name="flag">What the handler will see as its flag.</param>
    /// <exception cref="EventTimeException">The time is past.</exception>
    public void SendAt(double time, double flag) => _port.Send(Time, time, flag, HasWeights ? Slice : default);

    /// <summary>Moves the event that the instance sent itself with flag 1 to another time, ms (net_move).</summary>
    /// <exception cref="EventTimeException">The time is past.</exception>
    /// <exception cref="NoEventToMoveException">No such event is under way.</exception>
    public void Move(double time) => _port.Move(Time, time);

    /// <summary>Lets the instance be the source of an event, which reaches the targets of its connections (net_event).</summary>
    /// <param name="time">The event's time, ms: now or later.</param>
    /// <exception cref="EventTimeException">The time is past.</exception>
    public void Emit(double time) => _port.Emit(Time, time);

    /// <summary>
    /// Watches a condition: when it becomes true, at the start of a step, the instance gets an event. The first call within one
    /// handling ends the watch for all others.
    /// </summary>
    /// <param name="index">The index in <see cref="EventHandling.Watches"/>.</param>
    /// <param name="flag">What the handler will see as its flag.</param>
    public void Watch(int index, double flag)
    {
        if (_watches++ == 0)
            _port.ClearWatches();
        _port.Watch(index, flag, Time);
    }

    internal bool HasWeights { get; private set; }

    /// <summary>Where the weights lie.</summary>
    internal WeightSlice Slice { get; private set; }

    internal EventCall Begin(EventPort port, WeightSlice weights, double flag, double time)
    {
        _port = port;
        HasWeights = !weights.IsNone;
        Slice = weights.IsNone ? port.NoWeights() : weights;
        Flag = flag;
        Time = time;
        _watches = 0;
        return this;
    }
}
