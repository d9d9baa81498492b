using Hoc.Net.Simulation.Events;

namespace Hoc.Net.Simulation.Recorders;

/// <summary>
/// Takes samples at times that a rule gives, whatever the step. A sample is the value that the variable has when the time's event
/// is delivered: that of the last step not later than half a step after it.
/// </summary>
internal abstract class TimedRecording(VariableReference source, SampleBuffer samples) : Recording(source, samples)
{
    private Clockwork? _tick;
    private double _due; // ms; an event for another time belongs to a recording that was started afresh since

    private protected sealed override ModelEvent Tick => _tick ??= new(this);

    internal override void Start(EventQueue queue, double time)
    {
        base.Start(queue, time);
                if (TryFirst(time, out _due))
            queue.Insert(_due, Tick);
    }

    /// <summary>The time of the first sample, when the model starts at a time.</summary>
    protected abstract bool TryFirst(double start, out double time);

    /// <summary>The time of the sample after the one just taken.</summary>
    protected abstract bool TryNext(double last, out double time);

    /// <summary>The sample for a time, taken when its event is delivered.</summary>
    protected virtual double ValueAt(double time) => Source.Value;

    private sealed class Clockwork(TimedRecording owner) : ModelEvent
    {
        public override void Resume(Model model, double time)
        {
            owner._due = time;
            base.Resume(model, time);
        }

        public override void Deliver(Model model, double time)
        {
            if (time != owner._due || !model.IsRecording(owner))
                return;
            model.Variable.Retreat(owner, time);
            model.Exchange.Counts.RecordingsDelivered++;
            owner.Samples.Add(owner.ValueAt(time));
            if (owner.TryNext(time, out owner._due))
                model.Events.Insert(owner._due, this);
        }
    }
}
