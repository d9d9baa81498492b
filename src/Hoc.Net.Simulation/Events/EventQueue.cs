namespace Hoc.Net.Simulation.Events;

/// <summary>
/// Events by time, with NEURON's order of ties. The earliest event is held apart from the rest; a new event that is
/// earlier still takes its place and sends it to the back of those of its time. So equal times are first in, first out
/// only among the rest: eight events at 5, then one at 3 and one at 1, come out as 1, 3, then 2nd to 8th, then 1st.
/// </summary>
internal sealed class EventQueue
{
    private readonly PriorityQueue<ModelEvent, (double Time, long Arrival)> _rest = new();
    private ModelEvent? _earliest;
    private double _earliestTime;
    private long _arrivals;

    public void Insert(double time, ModelEvent e)
    {
        if (_earliest is null)
        {
            (_earliest, _earliestTime) = (e, time);
        }
        else if (time < _earliestTime)
        {
            Store(_earliest, _earliestTime);
            (_earliest, _earliestTime) = (e, time);
        }
        else
        {
            Store(e, time);
        }
    }

    /// <summary>Takes the earliest event if it is not later than a time.</summary>
    public bool TryTake(double until, out double time, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ModelEvent? e)
    {
        (time, e) = (_earliestTime, _earliest);
        if (e is null || time > until)
        {
            e = null;
            return false;
        }

        _earliest = null;
        if (_rest.TryDequeue(out var next, out var key))
            (_earliest, _earliestTime) = (next, key.Time);
        return true;
    }

    public void Clear()
    {
        _rest.Clear();
        _earliest = null;
    }

    private void Store(ModelEvent e, double time) => _rest.Enqueue(e, (time, _arrivals++));
}
