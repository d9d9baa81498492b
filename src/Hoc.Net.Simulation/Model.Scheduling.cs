using Hoc.Net.Simulation.Events;

namespace Hoc.Net.Simulation;

/// <content>What is done at given times: actions of a user, and events.</content>
public sealed partial class Model
{
    /// <summary>The end of a step reaches an action that is later by this part of a step: sums of steps are rounded.</summary>
    private const double RoundingOfSteps = 1e-6;

    private readonly Queue<Action> _atStepEnd = new();

    /// <summary>
    /// Does something at a time, ms (cvode.event): with the fixed step at the end of the step that reaches it, with the variable step exactly then. Initialising
    /// forgets it, so schedule in <see cref="Initializing"/> what belongs to each run. A time that is past is forgotten at once.
    /// </summary>
    /// <param name="time">When, ms.</param>
    /// <param name="action">What; null for a stop, which ends a variable step.</param>
    public void Schedule(double time, Action? action)
    {
        double when = QueuedTime(time);
        if (when >= Time)
            Events.Insert(when, new ActionEvent(action, null, false));
    }

    /// <summary>Does something at a time, ms, when the cell of a point process is there, whatever the time of other cells is.</summary>
    /// <param name="time">When, ms.</param>
    /// <param name="action">What; null for nothing.</param>
    /// <param name="place">A point process of the cell.</param>
    /// <param name="restarts">Whether it changes states or parameters, so that the variable step must start anew.</param>
    public void Schedule(double time, Action? action, PointProcess place, bool restarts) =>
        Events.Insert(QueuedTime(time), new ActionEvent(action, place, restarts));

    /// <summary>
    /// The time, ms, at which something scheduled stands among the events: with the fixed step a quarter of the step before a time that is a multiple of
    /// it, so that the rounding of times cannot move it into the next step.
    /// </summary>
    public double QueuedTime(double time)
    {
        double steps = time / TimeStep;
        bool isOnGrid = steps > 1 && Math.Abs(Math.Floor(steps + RoundingOfSteps) - steps) < RoundingOfSteps;
        return isOnGrid && !Variable.IsActive ? time - TimeStep / 4 : time;
    }

    /// <summary>What a user wants done at a time, or a stop, is due.</summary>
    internal void ReachAction(Action? action, double time)
    {
        if (Variable.IsActive)
            Variable.Reach(action, time);
        else if (action is not null)
            _atStepEnd.Enqueue(action);
    }

    /// <summary>Does what waits for the end of the step.</summary>
    internal void EndStep()
    {
        while (_atStepEnd.TryDequeue(out var action))
            action();
        Variable.DoReached();
    }

    /// <summary>Delivers all events up to a time.</summary>
    internal void DeliverUntil(double until)
    {
        var now = Time;
        DeliverEventsUntil(until);
        Time = now;
    }

    /// <summary>Delivers all events up to a time; the model's time is that of the last one that something received.</summary>
    internal void DeliverEventsUntil(double until)
    {
        while (Events.TryTake(until, out var time, out var e))
        {
            Exchange.Counts.Delivered++;
            Exchange.Observer?.Delivered(Exchange.Shown(time, e));
            if (e is ArrivalByNumber arrival) // as nearly all of a network's are: known, it is no virtual call
                arrival.Deliver(this, time);
            else
                e.Deliver(this, time);
        }
    }

    /// <summary>Delivers the next event.</summary>
    internal void DeliverNextEvent()
    {
        if (!Events.TryTake(double.PositiveInfinity, out var time, out var e))
            return;
        Exchange.Counts.Delivered++;
        Exchange.Observer?.Delivered(Exchange.Shown(time, e));
        e.Deliver(this, time);
    }
}
