namespace Hoc.Net.Simulation.Events;

/// <summary>The events of a model on their way.</summary>
internal sealed class EventQueue : TimeQueue<ModelEvent>
{
    private Cell? _clock;

    /// <summary>Where each insertion is taken down: the time, and the time of delivery.</summary>
    public SampleBuffer? Log { get; private set; }

    /// <summary>Takes insertions down from now on, or no longer.</summary>
    public void LogTo(SampleBuffer? log, Cell clock) => (Log, _clock) = (log, clock);

    /// <inheritdoc/>
    protected override void OnInsertion(double time)
    {
        Log?.Add(_clock!.Value);
        Log?.Add(time);
    }
}
