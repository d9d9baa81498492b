namespace Hoc.Net.Simulation.Events;

/// <summary>The events of one source that are on their way by its connections, as one entry of the queue: it stands where the next of them would.</summary>
/// <param name="number">The entry's own number in its queue.</param>
internal sealed class Volley(int number) : Queued<ModelEvent>(number)
{
    /// <summary>So many lines of connections are asked for ahead: two lie in one line of the cache.</summary>
    private const int Ahead = 2;

    private Outgoing[] _lines = [];
    private double _start; // ms
    private long _firstArrival;

    public FanOut Connections { get; private set; } = null!;

    /// <summary>The next event's place among the connections.</summary>
    public int Line { get; private set; }

    /// <summary>All that are still to come, as entries of their own.</summary>
    public IEnumerable<Queued<ModelEvent>> Pending
    {
        get
        {
            for (var i = Line; i < _lines.Length; i++)
            {
                yield return new(-1)
                {
                    Time = _start + _lines[i].Delay, Arrival = _firstArrival + _lines[i].Rank, Item = Connections[i].Arrival,
                };
            }
        }
    }

    public void Begin(FanOut connections, double start, long firstArrival)
    {
        (Connections, _lines, _start, _firstArrival) = (connections, connections.Lines, start, firstArrival);
        StandAt(0);
    }

    /// <summary>Goes on to the next event. False when there is none.</summary>
    public bool MoveOn()
    {
        if (Line + 1 == _lines.Length)
            return false;
        StandAt(Line + 1);
        return true;
    }

    /// <summary>Asks for what the next event needs.</summary>
    public void AskForNext()
    {
        ref readonly var next = ref _lines[Line];
        Prefetch.Elements(next.Weights);
        Prefetch.Object(next.Port);
    }

    private void StandAt(int line)
    {
        Line = line;
        ref readonly var next = ref _lines[line];
        (Time, Arrival) = (_start + next.Delay, _firstArrival + next.Rank);
        if (line + Ahead < _lines.Length)
            Prefetch.Place(in _lines[line + Ahead]);
        AskForNext();
    }
}
