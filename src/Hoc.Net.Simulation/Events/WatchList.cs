using Hoc.Net.Simulation.Membrane;

using Hoc.Net.Simulation.Integration;

namespace Hoc.Net.Simulation.Events;

/// <summary>The conditions that instances watch, in the order of their activation; looked at when a step starts.</summary>
internal sealed class WatchList(Model model)
{
    private readonly Clock _clock = new();
    private ActiveWatch? _first;
    private ActiveWatch? _last;

    /// <summary>Puts a condition at the end of the list, and takes note whether it holds already.</summary>
    public void Activate(ActiveWatch watch, double flag, double now)
    {
        Unlink(watch);
        model.SetClock(_clock, now);
        watch.Arm(flag, Evaluate(watch));
        (watch.Previous, watch.Next) = (_last, null);
        if (_last is null)
            _first = watch;
        else
            _last.Next = watch;
        _last = watch;
        watch.IsListed = true;
    }

    /// <summary>Ends a watch; its event under way is dropped.</summary>
    public void Remove(ActiveWatch watch)
    {
        Unlink(watch);
        if (watch.Pending is { } pending)
            model.Exchange.Queue.Remove(pending);
        watch.Pending = null;
    }

    /// <summary>Sends the events of conditions that have become true.</summary>
    /// <param name="time">Now, ms.</param>
    /// <param name="cell">Whose conditions are looked at; null for all.</param>
    public void Check(double time, CellIntegrator? cell = null)
    {
        if (_first is null)
            return;
        model.SetClock(_clock, time);
        for (var watch = _first; watch is not null; watch = watch.Next)
            if (IsOf(watch, cell) && watch.HasBeenMet(Evaluate(watch)))
                Send(watch, time);
    }

    /// <summary>Follows conditions to the end of a step, and locates the times within it at which they became true.</summary>
    public void Locate((double Start, double End) step, CellIntegrator? cell)
    {
        if (_first is null)
            return;
        model.SetClock(_clock, step.End);
        for (var watch = _first; watch is not null; watch = watch.Next)
            if (IsOf(watch, cell) && watch.IsMetAtStart(Evaluate(watch), step, model.Exchange))
                Send(watch, step.End);
    }

    /// <summary>Ends all watches, when the queue has been emptied.</summary>
    public void Clear()
    {
        while (_first is { } watch)
        {
            Unlink(watch);
            watch.Pending = null;
        }
    }

    private void Send(ActiveWatch watch, double time)
    {
        model.Exchange.Counts.WatchesSent++;
        watch.Pending = model.Exchange.Queue.Insert(time, watch);
    }

    private bool IsOf(ActiveWatch watch, CellIntegrator? cell) =>
        cell is null || model.Variable.IntegratorOf(watch.Port.Owner) == cell;

    private double Evaluate(ActiveWatch watch)
    {
        var owner = watch.Port.Owner;
        return owner.Model is null ? 0 : watch.Value(model.FrameOf(owner.Type), owner.Row, _clock);
    }

    private void Unlink(ActiveWatch watch)
    {
        if (!watch.IsListed)
            return;
        if (watch.Previous is null)
            _first = watch.Next;
        else
            watch.Previous.Next = watch.Next;
        if (watch.Next is null)
            _last = watch.Previous;
        else
            watch.Next.Previous = watch.Previous;
        watch.IsListed = false;
    }
}
