using System.Diagnostics.CodeAnalysis;

namespace Hoc.Net.Simulation.Events;

/// <summary>
/// The events of a model on their way. The events of one source that go by many connections are one entry, a <see cref="Volley"/>, in the order and with the numbers that they
/// would have one by one.
/// </summary>
internal sealed class EventQueue : TimeQueue<ModelEvent>
{
    private readonly Stack<Volley> _idle = new();
    private readonly VolleyEvent _taken = new();
    private Cell? _clock;

    /// <summary>Where each insertion is taken down: the time, and the time of delivery.</summary>
    public SampleBuffer? Log { get; private set; }

    /// <summary>Takes insertions down from now on, or no longer.</summary>
    public void LogTo(SampleBuffer? log, Cell clock) => (Log, _clock) = (log, clock);

    /// <summary>Sends an event of a source by all its connections, if it can be done at once.</summary>
    /// <param name="connections">The connections.</param>
    /// <param name="time">When it leaves the source, ms.</param>
    /// <returns>False when the events must be put in one by one: one of them might be the earliest of all, or roundings decide about their order.</returns>
    public bool TrySend(FanOut connections, double time)
    {
        if (Log is not null || Earliest is not { } earliest || !(time + connections.LeastDelay >= earliest.Time) || !connections.AreApartFrom(time))
            return false;
        InsertionCount += connections.Count;
        if (!_idle.TryPop(out var volley))
            Register(volley = new(EntryCount) { Item = _taken });
        volley.Begin(connections, time, TakeArrivals(connections.Count));
        Store(volley, volley.Arrival);
        return true;
    }

    /// <inheritdoc/>
    public override bool TryTake(double until, out double time, [NotNullWhen(true)] out ModelEvent? item)
    {
        if (Earliest is not Volley volley || volley.Time > until)
            return base.TryTake(until, out time, out item);
        (time, item) = (volley.Time, _taken);
        _taken.Set(volley.Connections, volley.Line);
        RemovalCount++;
        if (volley.MoveOn())
        {
            Advance();
            AskForNext();
            return true;
        }

        TakeNext();
        Spare(volley);
        return true;
    }

    /// <inheritdoc/>
    protected override void OnInsertion(double time)
    {
        Log?.Add(_clock!.Value);
        Log?.Add(time);
    }

    /// <inheritdoc/>
    protected override IEnumerable<Queued<ModelEvent>> Expand(Queued<ModelEvent> entry) =>
        entry is Volley volley ? volley.Pending : [entry];

    /// <inheritdoc/>
    protected override void Spare(Queued<ModelEvent> entry)
    {
        if (entry is Volley volley)
            _idle.Push(volley);
        else
            base.Spare(entry);
    }

    /// <summary>What is next of a volley goes to the back alone; the others keep their places.</summary>
    protected override void Displace(Queued<ModelEvent> earliest)
    {
        if (earliest is not Volley volley)
        {
            base.Displace(earliest);
            return;
        }

        Store(volley.Time, volley.Arrival, volley.Connections[volley.Line].Arrival);
        if (volley.MoveOn())
            Store(volley, volley.Arrival);
        else
            Spare(volley);
    }

    /// <summary>Asks for what the next delivery needs, and for the entry after that.</summary>
    private void AskForNext()
    {
        (Earliest as Volley)?.AskForNext();
        Prefetch.Object(Second);
    }
}
