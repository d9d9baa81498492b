namespace Hoc.Net.Simulation.Events;

/// <summary>An event that an instance sends itself. Used again after its delivery.</summary>
internal sealed class SelfEvent : ModelEvent
{
    public EventPort Port { get; set; } = null!;

    public WeightSlice Weights { get; set; }

    public double Flag { get; set; }

    public override ModelEvent Keep() => new SelfEvent { Port = Port, Weights = Weights, Flag = Flag };

    public override void Resume(Model model, double time) => Port.Resume(time, Flag, Weights);

    public override void Deliver(Model model, double time)
    {
        var (port, weights, flag) = (Port, Weights, Flag);
        model.Exchange.Counts.SelfDelivered++;
        model.Exchange.Return(this);
        port.Receive(weights, flag, time);
    }
}
