namespace Hoc.Net.Simulation.Events;

/// <summary>An event that comes by a connection.</summary>
internal sealed class Arrival(NetCon connection) : ModelEvent
{
    public NetCon Connection => connection;

    public override void Deliver(Model model, double time) => connection.Deliver(model, time);
}
