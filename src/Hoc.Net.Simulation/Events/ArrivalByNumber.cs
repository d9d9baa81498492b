namespace Hoc.Net.Simulation.Events;

/// <summary>The event that has just been taken from the calendar. A queue has one, for it is delivered before the next one is taken.</summary>
internal sealed class ArrivalByNumber : ModelEvent
{
    public int Connection { get; set; }

    public override void Deliver(Model model, double time)
    {
        var exchange = model.Exchange;
        exchange.Counts.ConnectionsDelivered++;
        ref readonly var end = ref exchange.Table[Connection];
        end.Port?.Receive(end.Weights, 0, time);
    }
}
