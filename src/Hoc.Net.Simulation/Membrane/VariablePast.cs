namespace Hoc.Net.Simulation.Membrane;

/// <summary>The values that a variable had at the times when somebody looked, as far back as its delay (LAG).</summary>
internal sealed class VariablePast
{
    private (double Time, double Value)[] _points = new (double, double)[64]; // a ring
    private int _first;
    private int _count;
    private double _delay;

    /// <summary>Forgets all values, so that the next one is the first.</summary>
    public void Clear() => (_first, _count) = (0, 0);

    /// <summary>
    /// Takes down a value and tells that of some time ago: the first one as long as there is no earlier, between two a line. A value for
    /// the time of the last one takes its place; one for an earlier time is not taken down.
    /// </summary>
    public double At(double value, double time, double delay)
    {
        if (delay != _delay)
            (_first, _count, _delay) = (0, 0, delay);
        if (_count > 0 && time == Point(_count - 1).Time)
            Point(_count - 1).Value = value;
        else if (_count == 0 || time > Point(_count - 1).Time)
            Add(time, value);
        var then = time - delay;
        while (_count > 1 && time - Point(1).Time >= delay)
            (_first, _count) = ((_first + 1) % _points.Length, _count - 1);
        ref readonly var before = ref Point(0);
        if (_count == 1 || then <= before.Time)
            return before.Value;
        ref readonly var after = ref Point(1);
        return before.Value + (then - before.Time) / (after.Time - before.Time) * (after.Value - before.Value);
    }

    private ref (double Time, double Value) Point(int index) => ref _points[(_first + index) % _points.Length];

    private void Add(double time, double value)
    {
        if (_count == _points.Length)
        {
            var longer = new (double, double)[2 * _count];
            for (var i = 0; i < _count; i++)
                longer[i] = Point(i);
            (_points, _first) = (longer, 0);
        }

        _count++;
        Point(_count - 1) = (time, value);
    }
}
