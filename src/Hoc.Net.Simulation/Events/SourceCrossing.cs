namespace Hoc.Net.Simulation.Events;

/// <summary>A crossing of a source's threshold, located within a step of the variable step.</summary>
internal sealed class SourceCrossing(EventSource source) : ModelEvent
{
    public EventSource Source => source;

    public override void Resume(Model model, double time) => source.ResumeCrossing(time);

    public override void Deliver(Model model, double time) => source.SendLocated(model, time);
}
