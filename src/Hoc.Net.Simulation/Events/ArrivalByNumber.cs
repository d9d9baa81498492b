using System.Runtime.CompilerServices;

namespace Hoc.Net.Simulation.Events;

/// <summary>The event that has just been taken from the calendar. A queue has one, for it is delivered before the next one is taken.</summary>
internal sealed class ArrivalByNumber : ModelEvent
{
    /// <summary>The connection's number.</summary>
    public int Connection { get; set; }

    /// <summary>The number of the target that it had when the event left.</summary>
    public int Target { get; set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Deliver(Model model, double time)
    {
        var exchange = model.Exchange;
        exchange.Counts.ConnectionsDelivered++;
        var (port, weights) = exchange.Table.Find(Connection, Target);
        port?.Receive(weights, 0, time);
    }
}
