using Hoc.Net.Simulation.Integration;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Events;

/// <summary>
/// The conditions that instances and state machines watch, in the order of their activation; looked at when a step starts. Where cells have steps of their own,
/// each looks at its own alone.
/// </summary>
internal sealed class WatchList(Model model)
{
    private readonly Clock _clock = new();
    private readonly WatchChain _common = new() { IsKnown = true }; // of all, or of those that belong to no cell with steps of its own
    private readonly List<WatchChain> _ofCells = [];
    private int _division; // of cells, that the chains belong to
    private long _activations;

    /// <summary>Whether anything is watched.</summary>
    public bool IsEmpty => _common.First is null && _ofCells.TrueForAll(static chain => chain.First is null);

    /// <summary>Puts a condition at the end of the list, and takes note whether it holds already.</summary>
    public void Activate(ActiveWatch watch, double now)
    {
        Unlink(watch);
        model.SetClock(_clock, now);
        watch.Arm(watch.Value(model, _clock));
        watch.Activation = ++_activations;
        Append(watch);
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
        if (ChainOf(cell).First is not { } first)
            return;
        model.SetClock(_clock, time);
        for (var watch = first; watch is not null; watch = watch.Next)
            if (watch.HasBeenMet(watch.Value(model, _clock)))
                Send(watch, time);
    }

    /// <summary>Follows conditions to the end of a step, and locates the times within it at which they became true.</summary>
    public void Locate((double Start, double End) step, CellIntegrator? cell)
    {
        if (ChainOf(cell).First is not { } first)
            return;
        model.SetClock(_clock, step.End);
        for (var watch = first; watch is not null; watch = watch.Next)
            if (watch.IsMetAtStart(watch.Value(model, _clock), step, model.Exchange))
                Send(watch, step.End);
    }

    /// <summary>Ends all watches, when the queue has been emptied.</summary>
    public void Clear()
    {
        Clear(_common);
        _ofCells.ForEach(Clear);
    }

    private static void Clear(WatchChain chain)
    {
        while (chain.First is { } watch)
        {
            chain.Remove(watch);
            watch.Pending = null;
        }
    }

    private static void Unlink(ActiveWatch watch) => watch.Chain?.Remove(watch);

    private void Send(ActiveWatch watch, double time)
    {
        model.Exchange.Counts.WatchesSent++;
        watch.Pending = model.Exchange.Queue.Insert(time, watch);
    }

    private WatchChain ChainOf(CellIntegrator? cell)
    {
        if (_division != model.Variable.Division)
            Divide();
        return cell?.Watches ?? _common;
    }

    private void Append(ActiveWatch watch)
    {
        var chain = watch.Owner is { } owner && model.Variable.IntegratorOf(owner) is { Place: not null } cell ? cell.Watches : _common;
        if (!chain.IsKnown)
            _ofCells.Add(chain);
        chain.IsKnown = true;
        chain.Append(watch);
    }

    /// <summary>Cells have steps of their own now, or no longer, or are other ones.</summary>
    private void Divide()
    {
        _division = model.Variable.Division;
        var all = new List<ActiveWatch>();
        foreach (var chain in _ofCells.Prepend(_common))
        {
            while (chain.First is { } watch)
            {
                chain.Remove(watch);
                all.Add(watch);
            }
        }

        _ofCells.ForEach(static chain => chain.IsKnown = false);
        _ofCells.Clear();
        foreach (var watch in all.OrderBy(static w => w.Activation))
            Append(watch);
    }
}
