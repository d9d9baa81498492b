using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Events;

/// <summary>A condition that may be watched, and a link of the list of those that are.</summary>
internal abstract class ActiveWatch : ModelEvent
{
    private readonly ThresholdMemory _memory = new();

    /// <summary>Who watches it; null for nobody in particular.</summary>
    public abstract PointProcess? Owner { get; }

    public ActiveWatch? Previous { get; set; }

    public ActiveWatch? Next { get; set; }

    /// <summary>Where it is listed; null while nobody watches.</summary>
    public WatchChain? Chain { get; set; }

    /// <summary>Rises with each activation of any condition.</summary>
    public long Activation { get; set; }

    /// <summary>Its event under way.</summary>
    public Queued<ModelEvent>? Pending
    {
        get => _memory.Pending;
        set => _memory.Pending = value;
    }

    /// <summary>A condition that holds from the start, or is just short of it, must fail before it can be met.</summary>
    public void Arm(double value)
    {
        const double nearness = 1e-11;
        _memory.Reset(value >= -nearness);
    }

    /// <summary>How far it is met: above 0 when it is.</summary>
    public abstract double Value(Model model, Clock clock);

    /// <summary>Tells whether the condition has become true since the last look.</summary>
    public bool HasBeenMet(double value) => _memory.HasRisen(value);

    /// <summary>Follows the condition to the end of a step, ms, and locates the time within it at which it became true. True when that is now.</summary>
    public bool IsMetAtStart(double value, (double Start, double End) step, EventExchange exchange) =>
        _memory.Follow(value, step, exchange, this);

    /// <inheritdoc/>
    public override void Deliver(Model model, double time)
    {
        Pending = null;
        model.Exchange.Counts.WatchesDelivered++;
        Act(model, time);
    }

    /// <summary>The condition has been met at a time, ms.</summary>
    protected abstract void Act(Model model, double time);
}
