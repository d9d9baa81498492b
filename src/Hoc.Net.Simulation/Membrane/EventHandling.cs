using System.Collections.Immutable;

namespace Hoc.Net.Simulation.Membrane;

/// <summary>How the instances of a mechanism take part in the exchange of events.</summary>
public sealed record EventHandling
{
    /// <summary>The number of weights that each connection to an instance has: the arguments of NET_RECEIVE.</summary>
    public int WeightCount { get; init; }

    /// <summary>What an event does (NET_RECEIVE); null when none may be sent to an instance.</summary>
    public EventKernel? Deliver { get; init; }

    /// <summary>
    /// Sets the weights of one connection when the model is initialised (INITIAL inside NET_RECEIVE). Without it all weights but
    /// the first become 0.
    /// </summary>
    public EventKernel? InitializeWeights { get; init; }

    /// <summary>The conditions that <see cref="EventCall.Watch"/> activates by their index.</summary>
    public ImmutableArray<WatchCondition> Watches { get; init; } = [];

    /// <summary>True when instances are sources of events (net_event).</summary>
    public bool Emits { get; init; }
}
