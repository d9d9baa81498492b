using Hoc.Net.Simulation.Events;

namespace Hoc.Net.Simulation.Recorders;

/// <summary>
/// Lets the target follow the polygon through (time, value) points at every half step; after the last point it goes on with
/// the last slope. Two points at one time are a jump; the step that contains it uses the slope before until the jump's event.
/// </summary>
internal sealed class InterpolatedPlayback : Playback
{
    private readonly SampleBuffer _times;
    private readonly Tick _tick;
    private int _last; // the point at the end of the interval used last
    private int _bound; // the point of the next event: nothing beyond it is looked at

    public InterpolatedPlayback(VariableReference target, SampleBuffer values, SampleBuffer times)
        : base(target, values)
    {
        _times = times;
        _tick = new Tick(this);
    }

    internal override void Start(EventQueue queue)
    {
        _last = 0;
        _bound = 0;
        if (_times.Count > 0)
            queue.Insert(_times[0], _tick);
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

    private sealed class Tick(InterpolatedPlayback owner) : ModelEvent
    {
        public override void Deliver(Model model, double time)
        {
            if (!model.IsPlaying(owner))
                return;
            owner._last = owner._bound;
            if (owner._bound < owner.PointCount - 1)
            {
                owner._bound++;
                model.Events.Insert(owner._times[owner._bound], this);
            }

            owner.Follow(time);
        }
    }
}
