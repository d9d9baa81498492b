namespace Hoc.Net.Simulation.Events;

/// <summary>
/// Events by time, with NEURON's order of ties. The earliest event is held apart from the rest; a new event that is
/// earlier still takes its place and sends it to the back of those of its time. So equal times are first in, first out
/// only among the rest: eight events at 5, then one at 3 and one at 1, come out as 1, 3, then 2nd to 8th, then 1st.
/// </summary>
/// <remarks>The rest is a binary heap whose entries know their index, so that an event can be moved or taken out.</remarks>
internal class TimeQueue<T>
    where T : class
{
    private const int Apart = -1;

    private readonly Stack<Queued<T>> _spare = new();
    private Queued<T>[] _heap = new Queued<T>[16];
    private int _count;
    private Queued<T>? _earliest;
    private long _arrivals;

    /// <summary>The earliest time, ms; infinite when nothing waits.</summary>
    public double EarliestTime => _earliest?.Time ?? double.PositiveInfinity;

    /// <summary>What comes next; null when nothing waits.</summary>
    public Queued<T>? Earliest => _earliest;

    /// <summary>What has been put in since the queue was emptied.</summary>
    public long InsertionCount { get; private set; }

    /// <summary>What has been moved to another time.</summary>
    public long MoveCount { get; private set; }

    /// <summary>What has been taken or thrown out.</summary>
    public long RemovalCount { get; private set; }

    /// <summary>All events, in the order in which they will be taken.</summary>
    public IEnumerable<Queued<T>> Pending => _earliest is null
        ? []
        : _heap.Take(_count).OrderBy(static e => e.Time).ThenBy(static e => e.Arrival).Prepend(_earliest);

    public Queued<T> Insert(double time, T item)
    {
        InsertionCount++;
        OnInsertion(time);
        if (!_spare.TryPop(out var entry))
            entry = new();
        (entry.Time, entry.Item) = (time, item);
        Enter(entry);
        return entry;
    }

    /// <summary>Takes the earliest event if it is not later than a time.</summary>
    public bool TryTake(double until, out double time, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? item)
    {
        (time, item) = (0, null);
        if (_earliest is not { } taken || taken.Time > until)
            return false;
        (time, item) = (taken.Time, taken.Item);
        Remove(taken);
        return true;
    }

    /// <summary>Gives an event another time.</summary>
    public void Move(Queued<T> entry, double time)
    {
        MoveCount++;
        if (entry.Place == Apart)
        {
            entry.Time = time;
            if (_count > 0 && time > _heap[0].Time)
            {
                MakeEarliest(TakeFromHeap(0));
                Store(entry);
            }

            return;
        }

        TakeFromHeap(entry.Place);
        entry.Time = time;
        Enter(entry);
    }

    /// <summary>Takes an event out.</summary>
    public void Remove(Queued<T> entry)
    {
        RemovalCount++;
        if (entry.Place != Apart)
            TakeFromHeap(entry.Place);
        else if (_count > 0)
            MakeEarliest(TakeFromHeap(0));
        else
            _earliest = null;
        Spare(entry);
    }

    public void Clear()
    {
        for (var i = 0; i < _count; i++)
            Spare(_heap[i]);
        if (_earliest is not null)
            Spare(_earliest);
        _count = 0;
        _earliest = null;
        InsertionCount = MoveCount = RemovalCount = 0;
    }

    /// <summary>Something is put in for a time, ms.</summary>
    protected virtual void OnInsertion(double time)
    {
    }

    private void Enter(Queued<T> entry)
    {
        if (_earliest is null)
        {
            MakeEarliest(entry);
        }
        else if (entry.Time < _earliest.Time)
        {
            Store(_earliest);
            MakeEarliest(entry);
        }
        else
        {
            Store(entry);
        }
    }

    private void MakeEarliest(Queued<T> entry)
    {
        entry.Place = Apart;
        _earliest = entry;
    }

    private void Spare(Queued<T> entry)
    {
        entry.Item = null!;
        _spare.Push(entry);
    }

    private void Store(Queued<T> entry)
    {
        entry.Arrival = _arrivals++;
        if (_count == _heap.Length)
            Array.Resize(ref _heap, 2 * _count);
        Rise(entry, _count++);
    }

    private Queued<T> TakeFromHeap(int place)
    {
        var taken = _heap[place];
        var last = _heap[--_count];
        _heap[_count] = null!;
        if (place == _count)
            return taken;
        if (place > 0 && last.IsBefore(_heap[(place - 1) / 2]))
            Rise(last, place);
        else
            Sink(last, place);
        return taken;
    }

    private void Rise(Queued<T> entry, int place)
    {
        while (place > 0 && entry.IsBefore(_heap[(place - 1) / 2]))
        {
            Put(_heap[(place - 1) / 2], place);
            place = (place - 1) / 2;
        }

        Put(entry, place);
    }

    private void Sink(Queued<T> entry, int place)
    {
        while (2 * place + 1 < _count)
        {
            var child = 2 * place + 1;
            if (child + 1 < _count && _heap[child + 1].IsBefore(_heap[child]))
                child++;
            if (!_heap[child].IsBefore(entry))
                break;
            Put(_heap[child], place);
            place = child;
        }

        Put(entry, place);
    }

    private void Put(Queued<T> entry, int place)
    {
        _heap[place] = entry;
        entry.Place = place;
    }
}
