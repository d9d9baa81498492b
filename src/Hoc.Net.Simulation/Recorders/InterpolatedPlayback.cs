using Hoc.Net.Simulation.Events;

namespace Hoc.Net.Simulation.Recorders;

/// <summary>
/// Lets the target follow the polygon through (time, value) points at every half step; after the last point it goes on with
/// the last slope. Two points at one time are a jump; the step that contains it uses the slope before until the jump's event.
/// </summary>
internal sealed class InterpolatedPlayback : Playback
{
    private readonly SampleBuffer _times;
    private readonly SampleBuffer? _jumps; // the points that have an event; all without it
    private readonly Clockwork _tick;
    private int _nextJump;
    private int _last; // the point at the end of the interval used last
    private int _bound; // the point of the next event: nothing beyond it is looked at

    public InterpolatedPlayback(VariableReference target, SampleBuffer values, SampleBuffer times, SampleBuffer? jumps)
        : base(target, values)
    {
        _times = times;
        _jumps = jumps;
        _tick = new Clockwork(this);
    }

    private protected override RecorderKind Kind => RecorderKind.Polygon;

    private protected override ModelEvent Tick => _tick;

    private protected override int[] Progress => [_last, _nextJump, _bound];

    private protected override void Resume(int[] progress, double time)
    {
        (_last, _nextJump, _bound) = (progress[0], progress[1], progress[2]);
        Follow(time);
    }

    internal override void Start(EventQueue queue)
    {
        _last = 0;
        _bound = 0;
        _nextJump = 0;
        if (_times.Count > 0 && (_jumps is null || TryTakeJump()))
            queue.Insert(_times[_bound], _tick);
    }

    /// <summary>Takes the next point with an event as bound; the last point when there is none.</summary>
    private bool TryTakeJump()
    {
        int last = Math.Max(0, PointCount - 1);
        bool hasJump = _nextJump < _jumps!.Count && PointCount > 0;
        _bound = hasJump ? (int)Math.Clamp(_jumps[_nextJump++], 0, last) : last;
        return hasJump;
    }

    internal override void Follow(double time)
    {
        if (PointCount > 0)
            Target.Value = ValueAt(time);
    }

    private int PointCount => Math.Min(_times.Count, Values.Count);

    private double ValueAt(double time)
    {
        _bound = Math.Min(_bound, PointCount - 1); // the Vectors may have become shorter
        _last = Math.Min(_last, _bound);
        if (time >= _times[_bound])
        {
            _last = _bound;
            if (_last == 0)
                return Values[0];
        }
        else if (time <= _times[0])
        {
            _last = 0;
            return Values[0];
        }
        else
        {
            while (_last > 0 && time < _times[_last])
                _last--;
            while (_last < _bound && time >= _times[_last])
                _last++;
            if (_last == 0)
                return Values[0]; // times that are not in order, or no numbers
        }

        var (t0, t1) = (_times[_last - 1], _times[_last]);
        var (y0, y1) = (Values[_last - 1], Values[_last]);
        return t0 == t1 ? (y0 + y1) / 2 : y0 + (y1 - y0) * ((time - t0) / (t1 - t0));
    }

    private sealed class Clockwork(InterpolatedPlayback owner) : ModelEvent
    {
        public override void Deliver(Model model, double time)
        {
            if (!model.IsPlaying(owner))
                return;
            model.Variable.Interrupt(owner.Target, time);
            model.Exchange.Counts.RecordingsDelivered++;
            owner._last = owner._bound;
            if (owner._jumps is not null)
            {
                if (owner.TryTakeJump())
                    model.Events.Insert(owner._times[owner._bound], this);
            }
            else if (owner._bound < owner.PointCount - 1)
            {
                owner._bound++;
                model.Events.Insert(owner._times[owner._bound], this);
            }

            owner.Follow(time);
        }
    }
}
