using Hoc.Net.Simulation.Saving;

namespace Hoc.Net.Simulation.Events;

/// <summary>
/// What is remembered of a quantity that makes events when it rises above 0: a voltage less its threshold, a watched condition.
/// </summary>
/// <remarks>
/// A crossing is found at the end of a step (first order), or located on the line through the ends of the step in which it happened (second order). A
/// located crossing waits in the queue, and is given up when an earlier event has changed the course of the step.
/// </remarks>
internal sealed class ThresholdMemory
{
    private double _former; // the value at the end of the last step
    private double _formerTime; // ms
    private double _floor; // below it the quantity has really fallen: retreating to the crossing may have brought it below 0

    /// <summary>Whether it was above when last looked at.</summary>
    public bool IsAbove { get; private set; }

    /// <summary>A located crossing that waits.</summary>
    public Queued<ModelEvent>? Pending { get; set; }

    /// <summary>All that it remembers, but for what waits.</summary>
    public SavedThreshold Saved
    {
        get => new(IsAbove, _floor, _former, _formerTime);
        set => (IsAbove, _floor, _former, _formerTime) = value;
    }

    /// <summary>Forgets the past.</summary>
    public void Reset(bool isAbove)
    {
        IsAbove = isAbove;
        Pending = null;
        _floor = 0;
    }

    /// <summary>Tells whether it has risen above 0 since the last look.</summary>
    public bool HasRisen(double value)
    {
        var isAbove = value > 0;
        if (isAbove == IsAbove)
            return false; // nothing is written: other threads may read what lies beside
        if (Pending is not null)
            return false; // located before the order of conditions or the method changed: it has risen, or will by then
        IsAbove = isAbove;
        if (isAbove)
            _floor = 0;
        return isAbove;
    }

    /// <summary>Follows it to the end of a step, and puts a crossing within the step into the queue.</summary>
    /// <param name="value">The value there.</param>
    /// <param name="step">The step, ms; of length 0 after a restart.</param>
    /// <param name="exchange">The events.</param>
    /// <param name="crossing">The event of a crossing.</param>
    /// <returns>True when it is above at a restart: then the event is now, and is the caller's.</returns>
    public bool Follow(double value, (double Start, double End) step, EventExchange exchange, ModelEvent crossing)
    {
        if (Pending is { } given)
        {
            exchange.Counts.CrossingsAbandoned++;
            exchange.Queue.Remove(given);
            Pending = null;
            _floor = 0;
            IsAbove = false;
        }

        var isNow = false;
        if (!IsAbove && value >= 0)
        {
            IsAbove = true;
            _floor = 0;
            isNow = step.Start == step.End;
            if (!isNow)
                Locate(value, step, exchange, crossing);
        }
        else if (IsAbove && _former < _floor && value < _floor)
        {
            IsAbove = false;
        }

        _former = value;
        _formerTime = step.End;
        if (isNow)
            exchange.Counts.CrossingsAtStart++;
        return isNow;
    }

    private void Locate(double value, (double Start, double End) step, EventExchange exchange, ModelEvent crossing)
    {
        exchange.Counts.CrossingsLocated++;
        _floor = _former;
        var part = -_former / (value - _former);
        var time = part * step.End + (1 - part) * _formerTime;
        Pending = exchange.Queue.Insert(Math.Clamp(time, step.Start, step.End), crossing);
    }
}
