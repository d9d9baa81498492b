namespace Hoc.Net.Simulation.Events;

/// <summary>The conditions that are looked at together, in the order of their activation: those of one cell with steps of its own, or all.</summary>
internal sealed class WatchChain
{
    private ActiveWatch? _last;

    /// <summary>The one that was activated first.</summary>
    public ActiveWatch? First { get; private set; }

    /// <summary>Whether the list of watches knows this chain.</summary>
    public bool IsKnown { get; set; }

    /// <summary>Puts a condition at the end.</summary>
    public void Append(ActiveWatch watch)
    {
        (watch.Chain, watch.Previous, watch.Next) = (this, _last, null);
        if (_last is null)
            First = watch;
        else
            _last.Next = watch;
        _last = watch;
    }

    /// <summary>Takes a condition out.</summary>
    public void Remove(ActiveWatch watch)
    {
        if (watch.Previous is null)
            First = watch.Next;
        else
            watch.Previous.Next = watch.Next;
        if (watch.Next is null)
            _last = watch.Previous;
        else
            watch.Next.Previous = watch.Previous;
        watch.Chain = null;
    }
}
