namespace Hoc.Net.Simulation.Events;

/// <summary>
/// Events by time, with NEURON's order of ties. The earliest event is held apart from the rest; a new event that is
/// earlier still takes its place and sends it to the back of those of its time. So equal times are first in, first out
/// only among the rest: eight events at 5, then one at 3 and one at 1, come out as 1, 3, then 2nd to 8th, then 1st.
/// </summary>
/// <remarks>The rest is a binary heap whose entries know their index, so that an event can be moved or taken out.</remarks>
internal sealed class EventQueue
{
    private const int Apart = -1;

    private readonly Stack<QueuedEvent> _spare = new();
    private QueuedEvent[] _heap = new QueuedEvent[16];
    private int _count;
    private QueuedEvent? _earliest;
    private long _arrivals;

    /// <summary>All events, in the order in which they will be taken.</summary>
    public IEnumerable<QueuedEvent> Pending => _earliest is null
        ? []
        : _heap.Take(_count).OrderBy(static e => e.Time).ThenBy(static e => e.Arrival).Prepend(_earliest);

    public QueuedEvent Insert(double time, ModelEvent e)
    {
        if (!_spare.TryPop(out var entry))
            entry = new();
        (entry.Time, entry.Event) = (time, e);
        Enter(entry);
        return entry;
    }

    /// <summary>Takes the earliest event if it is not later than a time.</summary>
    public bool TryTake(double until, out double time, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ModelEvent? e)
    {
        (time, e) = (0, null);
        if (_earliest is not { } taken || taken.Time > until)
            return false;
        (time, e) = (taken.Time, taken.Event);
        Remove(taken);
        return true;
    }

    /// <summary>Gives an event another time.</summary>
    public void Move(QueuedEvent entry, double time)
    {
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
    public void Remove(QueuedEvent entry)
    {
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
    }

    private void Enter(QueuedEvent entry)
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

    private void MakeEarliest(QueuedEvent entry)
    {
        entry.Place = Apart;
        _earliest = entry;
    }

    private void Spare(QueuedEvent entry)
    {
        entry.Event = null!;
        _spare.Push(entry);
    }

    private void Store(QueuedEvent entry)
    {
        entry.Arrival = _arrivals++;
        if (_count == _heap.Length)
            Array.Resize(ref _heap, 2 * _count);
        Rise(entry, _count++);
    }

    private QueuedEvent TakeFromHeap(int place)
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

    private void Rise(QueuedEvent entry, int place)
    {
        while (place > 0 && entry.IsBefore(_heap[(place - 1) / 2]))
        {
            Put(_heap[(place - 1) / 2], place);
            place = (place - 1) / 2;
        }

        Put(entry, place);
    }

    private void Sink(QueuedEvent entry, int place)
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

    private void Put(QueuedEvent entry, int place)
    {
        _heap[place] = entry;
        entry.Place = place;
    }
}
