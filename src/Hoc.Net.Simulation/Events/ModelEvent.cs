namespace Hoc.Net.Simulation.Events;

/// <summary>Something that happens at a time: a sample, a value played, a spike that arrives, a statement.</summary>
internal abstract class ModelEvent
{
    /// <summary>Lets it happen. The model's time is the event's while this runs.</summary>
    public abstract void Deliver(Model model, double time);
}
