namespace Hoc.Net.Simulation.Events;

/// <summary>Something that happens at a time: a sample, a value played, a spike that arrives, a statement.</summary>
internal abstract class ModelEvent
{
    /// <summary>
    /// Lets it happen. The model's time may be up to half a step before or after the event's; an event whose handler must see its
    /// own time sets the model's and restores it.
    /// </summary>
    public abstract void Deliver(Model model, double time);

    /// <summary>What a saved state keeps of it, to be resumed any number of times.</summary>
    public virtual ModelEvent Keep() => this;

    /// <summary>Goes into the queue again.</summary>
    public virtual void Resume(Model model, double time) => model.Events.Insert(time, this);
}
