namespace Hoc.Net.Simulation.Events;

/// <summary>
/// Events by time, with NEURON's order of ties. The earliest event is held apart from the rest; a new event that is
/// earlier still takes its place and sends it to the back of those of its time. So equal times are first in, first out
/// only among the rest: eight events at 5, then one at 3 and one at 1, come out as 1, 3, then 2nd to 8th, then 1st.
/// </summary>
/// <remarks>
/// The rest is a heap with four children a node (Johnson 1975, Inf. Process. Lett. 4:53), whose keys lie side by side in memory, so that few lines of the cache are touched.
/// Entries know their index in it, so that an event can be moved or taken out.
/// </remarks>
internal class TimeQueue<T>
    where T : class
{
    private const int Apart = -1;
    private const int Children = 4;

    private readonly Stack<Queued<T>> _spare = new();
    private readonly List<Queued<T>> _entries = []; // by number
    private QueueKey[] _heap = new QueueKey[16];
    private int[] _places = new int[16]; // in the heap, by number; Apart for the earliest
    private int _count;
    private Queued<T>? _earliest;

    /// <summary>The earliest time, ms; infinite when nothing waits.</summary>
    public double EarliestTime => _earliest?.Time ?? double.PositiveInfinity;

    /// <summary>The earliest time of the others; infinite where there are none.</summary>
    public virtual double SecondTime => _count > 0 ? _heap[0].Time : double.PositiveInfinity;

    /// <summary>What comes next; null when nothing waits.</summary>
    public Queued<T>? Earliest => _earliest;

    /// <summary>What has been put in since the queue was emptied.</summary>
    public long InsertionCount { get; protected set; }

    /// <summary>What has been moved to another time.</summary>
    public long MoveCount { get; private set; }

    /// <summary>What has been taken or thrown out.</summary>
    public long RemovalCount { get; protected set; }

    /// <summary>All events, in the order in which they will be taken.</summary>
    public IEnumerable<Queued<T>> Pending
    {
        get
        {
            return _earliest is null ? [] : Others.OrderBy(static e => e.Time).ThenBy(static e => e.Arrival).Prepend(Shown(_earliest));
        }
    }

    public Queued<T> Insert(double time, T item)
    {
        InsertionCount++;
        OnInsertion(time, item);
        var entry = NewEntry(time, item);
        Enter(entry);
        return entry;
    }

    /// <summary>Takes the earliest event if it is not later than a time.</summary>
    public virtual bool TryTake(double until, out double time, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? item)
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
        if (_places[entry.Number] == Apart)
        {
            entry.Time = time;
            if (time > SecondTime)
            {
                TakeNext();
                Store(entry);
            }

            return;
        }

        TakeFromHeap(_places[entry.Number]);
        entry.Time = time;
        Enter(entry);
    }

    /// <summary>Takes an event out.</summary>
    public void Remove(Queued<T> entry)
    {
        RemovalCount++;
        if (_places[entry.Number] != Apart)
            TakeFromHeap(_places[entry.Number]);
        else
            TakeNext();
        Spare(entry);
    }

    /// <summary>Shows each entry up to a time, ms, in no order but that the earliest comes first; who looks returns the time up to which to go on.</summary>
    protected double VisitUntil(double until, Func<Queued<T>, double, double> look) =>
        _earliest is { } earliest && earliest.Time <= until ? VisitUntil(look(earliest, until), look, 0) : until;

    public virtual void Clear()
    {
        for (var i = 0; i < _count; i++)
            Spare(_entries[_heap[i].Number]);
        if (_earliest is not null)
            Spare(_earliest);
        _count = 0;
        _earliest = null;
        InsertionCount = MoveCount = RemovalCount = 0;
    }

    /// <summary>Something is put in for a time, ms.</summary>
    protected virtual void OnInsertion(double time, T item)
    {
    }

    /// <summary>All but the earliest, in no order.</summary>
    protected virtual IEnumerable<Queued<T>> Others => _heap.Take(_count).Select(key => _entries[key.Number]);

    /// <summary>What is shown of an entry to those who look at the queue.</summary>
    protected virtual Queued<T> Shown(Queued<T> entry) => entry;

    /// <summary>The earliest entry makes room for an earlier one: what was next goes to the back of those of its time.</summary>
    protected virtual void Displace(Queued<T> earliest) => Store(earliest);

    /// <summary>The time, ms, and the arrival of the first in the heap; an infinite time where it is empty.</summary>
    protected (double Time, long Arrival) FirstOfHeap => _count > 0 ? (_heap[0].Time, _heap[0].Arrival) : (double.PositiveInfinity, long.MaxValue);

    /// <summary>The number of the next one that waits behind the earliest.</summary>
    protected long NextArrival { get; set; }

    /// <summary>How many entries have been made; the number of the next one.</summary>
    protected int EntryCount => _entries.Count;

    /// <summary>Adds an entry of its own making to those that may be put in.</summary>
    protected void Register(Queued<T> entry)
    {
        _entries.Add(entry);
        if (_places.Length < _entries.Count)
            Array.Resize(ref _places, 2 * _places.Length);
    }

    /// <summary>Puts something in that is not earlier than the earliest.</summary>
    protected void Store(double time, T item) => Store(NewEntry(time, item));

    /// <summary>The earliest of the rest takes the place of the earliest, which has been taken.</summary>
    protected virtual void TakeNext()
    {
        if (_count > 0)
            MakeEarliest(TakeFromHeap(0));
        else
            _earliest = null;
    }

    /// <summary>Keeps an entry that is in use no longer.</summary>
    protected virtual void Spare(Queued<T> entry)
    {
        entry.Item = null!;
        _spare.Push(entry);
    }

    private Queued<T> NewEntry(double time, T item)
    {
        if (!_spare.TryPop(out var entry))
            Register(entry = new(_entries.Count));
        (entry.Time, entry.Item) = (time, item);
        return entry;
    }

    private void Enter(Queued<T> entry)
    {
        if (_earliest is null)
        {
            MakeEarliest(entry);
        }
        else if (entry.Time < _earliest.Time)
        {
            Displace(_earliest);
            MakeEarliest(entry);
        }
        else
        {
            Store(entry);
        }
    }

    /// <summary>Sets an entry apart.</summary>
    protected void MakeEarliest(Queued<T> entry)
    {
        _places[entry.Number] = Apart;
        _earliest = entry;
    }

    private void Store(Queued<T> entry)
    {
        entry.Arrival = NextArrival++;
        if (_count == _heap.Length)
            Array.Resize(ref _heap, 2 * _count);
        Rise(new(entry.Time, entry.Arrival, entry.Number), _count++);
    }

    private Queued<T> TakeFromHeap(int place)
    {
        var taken = _entries[_heap[place].Number];
        var last = _heap[--_count];
        if (place == _count)
            return taken;
        if (place > 0 && last.IsBefore(_heap[(place - 1) / Children]))
            Rise(last, place);
        else
            Sink(last, place);
        return taken;
    }

    private void Rise(in QueueKey key, int place)
    {
        while (place > 0 && key.IsBefore(_heap[(place - 1) / Children]))
        {
            Put(_heap[(place - 1) / Children], place);
            place = (place - 1) / Children;
        }

        Put(key, place);
    }

    private void Sink(in QueueKey key, int place)
    {
        var heap = _heap;
        var end = _count;
        while (Children * place + 1 < end)
        {
            var first = Children * place + 1;
            var child = first + Children <= end ? FirstOfFour(heap, first) : FirstOf(heap, first, end);
            if (!heap[child].IsBefore(key))
                break;
            Put(heap[child], place);
            place = child;
        }

        Put(key, place);
    }

    /// <summary>The earliest of four children, found without jumps, which no processor could foresee.</summary>
    private static int FirstOfFour(QueueKey[] heap, int first)
    {
        var keys = heap.AsSpan(first, Children);
        var left = keys[1].Precedes(keys[0]);
        var right = 2 + keys[3].Precedes(keys[2]);
        return first + left + ((right - left) & -keys[right].Precedes(keys[left]));
    }

    private static int FirstOf(QueueKey[] heap, int first, int end)
    {
        var child = first;
        for (var other = first + 1; other < end; other++)
            if (heap[other].IsBefore(heap[child]))
                child = other;
        return child;
    }

    private double VisitUntil(double until, Func<Queued<T>, double, double> look, int place)
    {
        if (place >= _count || _heap[place].Time > until)
            return until;
        until = look(_entries[_heap[place].Number], until);
        for (var child = 1; child <= Children; child++)
            until = VisitUntil(until, look, Children * place + child);
        return until;
    }

    private void Put(in QueueKey key, int place)
    {
        _heap[place] = key;
        _places[key.Number] = place;
    }
}
