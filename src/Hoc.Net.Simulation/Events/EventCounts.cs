namespace Hoc.Net.Simulation.Events;

/// <summary>What has happened to events since the model was initialised.</summary>
public sealed class EventCounts
{
    internal EventCounts()
    {
    }

    /// <summary>Events delivered, of all kinds.</summary>
    public long Delivered { get; internal set; }

    /// <summary>Events sent by connections on demand (NetCon.event).</summary>
    public long ConnectionsSent { get; internal set; }

    /// <summary>Events that connections have brought to targets.</summary>
    public long ConnectionsDelivered { get; internal set; }

    /// <summary>Events of sources that all their connections share.</summary>
    public long SourcesSentShared { get; internal set; }

    /// <summary>Events of sources that each connection carries by itself.</summary>
    public long SourcesSentSingly { get; internal set; }

    /// <summary>Shared events that have arrived.</summary>
    public long SharedArrived { get; internal set; }

    /// <summary>Connections that brought a shared event at once.</summary>
    public long SharedBroughtAtOnce { get; internal set; }

    /// <summary>Connections that became slower than the shared event and carry it further.</summary>
    public long SharedCarriedOn { get; internal set; }

    /// <summary>Events that instances have sent themselves (net_send).</summary>
    public long SelfSent { get; internal set; }

    /// <summary>Those of them that were moved (net_move).</summary>
    public long SelfMoved { get; internal set; }

    /// <summary>Those of them that have come.</summary>
    public long SelfDelivered { get; internal set; }

    /// <summary>Events of instances as sources (net_event).</summary>
    public long Emitted { get; internal set; }

    /// <summary>Watched conditions that were met.</summary>
    public long WatchesSent { get; internal set; }

    /// <summary>Those of them that have come.</summary>
    public long WatchesDelivered { get; internal set; }

    /// <summary>Values recorded or played at times of their own.</summary>
    public long RecordingsDelivered { get; internal set; }

    /// <summary>Crossings of thresholds located within a step.</summary>
    public long CrossingsLocated { get; internal set; }

    /// <summary>Those of them that have come.</summary>
    public long CrossingsDelivered { get; internal set; }

    /// <summary>Those of them that were given up because an earlier event changed the course.</summary>
    public long CrossingsAbandoned { get; internal set; }

    /// <summary>Crossings found at an initialisation or restart.</summary>
    public long CrossingsAtStart { get; internal set; }

    internal void Clear()
    {
        Delivered = ConnectionsSent = ConnectionsDelivered = SourcesSentShared = SourcesSentSingly = SharedArrived = SharedBroughtAtOnce = 0;
        SharedCarriedOn = SelfSent = SelfMoved = SelfDelivered = Emitted = WatchesSent = WatchesDelivered = RecordingsDelivered = 0;
        CrossingsLocated = CrossingsDelivered = CrossingsAbandoned = CrossingsAtStart = 0;
    }
}
