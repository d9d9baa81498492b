using Hoc.Net.Simulation.Events;

namespace Hoc.Net.Simulation.Recorders;

/// <summary>Sets the target at given times, or at a fixed interval from 0 on; in between it keeps its value.</summary>
internal sealed class StepPlayback : Playback
{
    private readonly SampleBuffer? _times;
    private readonly double _interval; // ms, without times
    private readonly Clockwork _tick;
    private int _next;

    public StepPlayback(VariableReference target, SampleBuffer values, SampleBuffer? times, double interval)
        : base(target, values)
    {
        _times = times;
        _interval = interval;
        _tick = new Clockwork(this);
    }

    private protected override RecorderKind Kind => RecorderKind.Staircase;

    private protected override ModelEvent Tick => _tick;

    private protected override int[] Progress => [_next];

    private protected override void Resume(int[] progress, double time)
    {
        _next = progress[0];
        if (_next > 0 && _next <= Values.Count)
            Target.Value = Values[_next - 1];
    }

    internal override void Start(EventQueue queue)
    {
        _next = 0;
        if (_times is null)
            queue.Insert(0, _tick);
        else if (_times.Count > 0)
            queue.Insert(_times[0], _tick);
    }

    private sealed class Clockwork(StepPlayback owner) : ModelEvent
    {
        public override void Deliver(Model model, double time)
        {
            if (!model.IsPlaying(owner) || owner._next >= owner.Values.Count)
                return;
            model.Variable.Interrupt(owner.Target, time);
            model.Exchange.Counts.RecordingsDelivered++;
            double stepStart = model.Time;
            model.Time = time; // for a target that looks at the time when it is set
            owner.Target.Value = owner.Values[owner._next++];
            model.Time = stepStart;
            if (owner._next >= owner.Values.Count)
                return;
            if (owner._times is not { } times)
                model.Events.Insert(time + owner._interval, this);
            else if (owner._next < times.Count)
                model.Events.Insert(times[owner._next], this);
        }
    }
}
