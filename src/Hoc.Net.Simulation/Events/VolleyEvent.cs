namespace Hoc.Net.Simulation.Events;

/// <summary>The event that has just been taken from a volley. A queue has one, for it is delivered before the next one is taken.</summary>
internal sealed class VolleyEvent : ModelEvent
{
    private FanOut _connections = null!;
    private int _line;

    public void Set(FanOut connections, int line) => (_connections, _line) = (connections, line);

    public override void Deliver(Model model, double time)
    {
        if (!_connections.IsCurrent)
        {
            _connections[_line].Deliver(model, time);
            return;
        }

        model.Exchange.Counts.ConnectionsDelivered++;
        ref readonly var line = ref _connections.Lines[_line];
        line.Port?.Receive(line.Weights, 0, time);
    }
}
