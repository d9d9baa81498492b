using Hoc.Net.Simulation.Events;

namespace Hoc.Net.Simulation.Recorders;

/// <summary>
/// Takes samples at times that a rule gives, whatever the step. A sample is the value that the variable has when the time's event
/// is delivered: that of the last step not later than half a step after it.
/// </summary>
internal abstract class TimedRecording(VariableReference source, SampleBuffer samples) : Recording(source, samples)
{
    private Tick? _tick;

    internal override void Start(EventQueue queue, double time)
    {
        base.Start(queue, time);
        _tick ??= new Tick(this);
        if (TryFirst(time, out var first))
            queue.Insert(first, _tick);
    }

    /// <summary>The time of the first sample, when the model starts at a time.</summary>
    protected abstract bool TryFirst(double start, out double time);

    /// <summary>The time of the sample after the one just taken.</summary>
    protected abstract bool TryNext(double last, out double time);

    /// <summary>The sample for a time, taken when its event is delivered.</summary>
    protected virtual double ValueAt(double time) => Source.Value;

    private sealed class Tick(TimedRecording owner) : ModelEvent
    {
        public override void Deliver(Model model, double time)
        {
            if (!model.IsRecording(owner))
                return;
            owner.Samples.Add(owner.ValueAt(time));
            if (owner.TryNext(time, out var next))
                model.Events.Insert(next, this);
        }
    }
}
