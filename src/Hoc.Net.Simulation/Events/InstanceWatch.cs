using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Events;

/// <summary>A condition that an instance of a mechanism may watch (WATCH).</summary>
internal sealed class InstanceWatch(EventPort port, WatchCondition condition) : ActiveWatch
{
    public override PointProcess? Owner => port.Owner;

    /// <summary>What the handler sees as its flag.</summary>
    public double Flag { get; set; }

    public override double Value(Model model, Clock clock) =>
        port.Owner.Model is null ? 0 : condition(model.FrameOf(port.Owner.Type), port.Owner.Row, clock);

    protected override void Act(Model model, double time) => port.Receive(default, Flag, time);
}
