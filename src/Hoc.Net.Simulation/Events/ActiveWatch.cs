using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Events;

/// <summary>A condition that one instance may watch, and a link of the list of those that are watched.</summary>
internal sealed class ActiveWatch(EventPort port, WatchCondition condition) : ModelEvent
{
    private readonly ThresholdMemory _memory = new();

    public EventPort Port => port;

    public ActiveWatch? Previous { get; set; }

    public ActiveWatch? Next { get; set; }

    public bool IsListed { get; set; }

    /// <summary>What the handler sees as its flag.</summary>
    public double Flag { get; private set; }

    /// <summary>Its event under way.</summary>
    public Queued<ModelEvent>? Pending
    {
        get => _memory.Pending;
        set => _memory.Pending = value;
    }

    /// <summary>A condition that holds from the start, or is just short of it, must fail before it can be met.</summary>
    public void Arm(double flag, double value)
    {
        const double nearness = 1e-11;
        Flag = flag;
        _memory.Reset(value >= -nearness);
    }

    public double Value(KernelFrame frame, int row, Clock clock) => condition(frame, row, clock);

    /// <summary>Tells whether the condition has become true since the last look.</summary>
    public bool HasBeenMet(double value) => _memory.HasRisen(value);

    /// <summary>Follows the condition to the end of a step, ms, and locates the time within it at which it became true. True when that is now.</summary>
    public bool IsMetAtStart(double value, (double Start, double End) step, EventExchange exchange) =>
        _memory.Follow(value, step, exchange, this);

    public override void Deliver(Model model, double time)
    {
        Pending = null;
        model.Exchange.Counts.WatchesDelivered++;
        port.Receive(null, Flag, time);
    }
}
