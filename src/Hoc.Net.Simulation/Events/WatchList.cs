using Hoc.Net.Simulation.Integration;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Events;

/// <summary>The conditions that instances and state machines watch, in the order of their activation; looked at when a step starts.</summary>
internal sealed class WatchList(Model model)
{
    private readonly Clock _clock = new();
    private ActiveWatch? _first;
    private ActiveWatch? _last;

    /// <summary>Puts a condition at the end of the list, and takes note whether it holds already.</summary>
    public void Activate(ActiveWatch watch, double now)
    {
        Unlink(watch);
        model.SetClock(_clock, now);
        watch.Arm(watch.Value(model, _clock));
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
            if (IsOf(watch, cell) && watch.HasBeenMet(watch.Value(model, _clock)))
                Send(watch, time);
    }

    /// <summary>Follows conditions to the end of a step, and locates the times within it at which they became true.</summary>
    public void Locate((double Start, double End) step, CellIntegrator? cell)
    {
        if (_first is null)
            return;
        model.SetClock(_clock, step.End);
        for (var watch = _first; watch is not null; watch = watch.Next)
            if (IsOf(watch, cell) && watch.IsMetAtStart(watch.Value(model, _clock), step, model.Exchange))
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
        cell is null || (watch.Owner is { } owner && model.Variable.IntegratorOf(owner) == cell);

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
