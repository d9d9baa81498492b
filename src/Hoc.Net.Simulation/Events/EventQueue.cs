using System.Diagnostics.CodeAnalysis;

namespace Hoc.Net.Simulation.Events;

/// <summary>
/// The events of a model on their way. Those that sources send by connections wait in an <see cref="EventCalendar"/>, in the order that they would have among the others.
/// </summary>
internal sealed class EventQueue : TimeQueue<ModelEvent>
{
    private readonly EventCalendar _calendar = new();
    private readonly ConnectionTable _table;
    private readonly CalendarEntry _front;
    private readonly ArrivalByNumber _taken = new();
    private Cell? _clock;

    public EventQueue(ConnectionTable table)
    {
        _table = table;
        Register(_front = new(EntryCount) { Item = _taken });
    }

    /// <summary>Where each insertion is taken down: the time, and the time of delivery.</summary>
    public SampleBuffer? Log { get; private set; }

    /// <summary>Is told of each insertion, with its time, ms.</summary>
    public Action<double, ModelEvent>? Inserted { get; set; }

    /// <summary>Takes insertions down from now on, or no longer.</summary>
    public void LogTo(SampleBuffer? log, Cell clock) => (Log, _clock) = (log, clock);

    /// <summary>The connections, by number, by which events are under way; some may come twice.</summary>
    public IEnumerable<int> ConnectionsUnderWay
    {
        get
        {
            var others = _calendar.All.Select(static item => item.Connection);
            return Earliest == _front ? others.Prepend(_front.Connection) : others;
        }
    }

    /// <inheritdoc/>
    public override double SecondTime => _calendar.IsNextBefore(base.SecondTime, long.MaxValue) ? _calendar.Soon[0].Time : base.SecondTime;

    /// <summary>Shows everything up to a time, ms, in no order but that the earliest comes first; who looks returns the time up to which to go on.</summary>
    public void VisitUntil(double until, Func<Queued<ModelEvent>, double, double> lookAtEntry, Func<Arriving, double, double> lookAtArriving)
    {
        if (Earliest is { } earliest && earliest.Time <= until)
            _calendar.VisitUntil(VisitUntil(until, lookAtEntry), lookAtArriving);
    }

    /// <summary>Sends an event by connections, one after another.</summary>
    /// <param name="lines">The connections.</param>
    /// <param name="time">When it leaves, ms.</param>
    public void Send(ReadOnlySpan<Outgoing> lines, double time)
    {
        if (_table.IsStale && _calendar.Count == 0 && Earliest != _front)
            _table.IsStale = false;
        foreach (ref readonly var line in lines)
        {
            var due = time + line.Delay;
            if (Log is not null || Inserted is not null || !(due >= EarliestTime) || Earliest is null || !_calendar.TryAdd(due, NextArrival, line))
            {
                Insert(due, _table.Owner(line.Connection)!.Arrival);
                continue;
            }

            NextArrival++;
            InsertionCount++;
        }
    }

    /// <inheritdoc/>
    public override bool TryTake(double until, out double time, [NotNullWhen(true)] out ModelEvent? item)
    {
        if (Earliest != _front || _front.Time > until)
            return base.TryTake(until, out time, out item);
        (time, item) = (_front.Time, _taken);
        (_taken.Connection, _taken.Target) = (_front.Connection, _front.Target);
        RemovalCount++;
        TakeNext();
        return true;
    }

    /// <inheritdoc/>
    public override void Clear()
    {
        base.Clear();
        _calendar.Clear();
        _table.Reclaim([]);
        _table.IsStale = false;
    }

    /// <inheritdoc/>
    protected override void TakeNext()
    {
        var (time, arrival) = FirstOfHeap;
        if (!_calendar.IsNextBefore(time, arrival))
        {
            base.TakeNext();
            return;
        }

        _table.AskAhead(_calendar.Soon);
        var next = _calendar.Take();
        (_front.Time, _front.Arrival, _front.Connection, _front.Target) = (next.Time, next.Arrival, next.Connection, next.Target);
        MakeEarliest(_front);
    }

    /// <inheritdoc/>
    protected override void OnInsertion(double time, ModelEvent item)
    {
        Inserted?.Invoke(time, item);
        Log?.Add(_clock!.Value);
        Log?.Add(time);
    }

    /// <inheritdoc/>
    protected override IEnumerable<Queued<ModelEvent>> Others => base.Others.Concat(_calendar.All.Select(item => Single(item.Time, item.Arrival, item.Connection)));

    /// <inheritdoc/>
    protected override Queued<ModelEvent> Shown(Queued<ModelEvent> entry) =>
        entry == _front ? Single(_front.Time, _front.Arrival, _front.Connection) : entry;

    /// <inheritdoc/>
    protected override void Spare(Queued<ModelEvent> entry)
    {
        if (entry != _front)
            base.Spare(entry);
    }

    /// <summary>The calendar does not take events back.</summary>
    protected override void Displace(Queued<ModelEvent> earliest)
    {
        if (earliest == _front)
            Store(_front.Time, _table.Owner(_front.Connection)!.Arrival);
        else
            base.Displace(earliest);
    }

    private Queued<ModelEvent> Single(double time, long arrival, int connection) =>
        new(-1) { Time = time, Arrival = arrival, Item = _table.Owner(connection)!.Arrival };
}
