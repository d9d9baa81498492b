using Hoc.Net.Simulation.Saving;
using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation.Events;

/// <summary>
/// Where events come from, shared by all connections from there: a variable that rises above a threshold, a point process that
/// emits, or nothing.
/// </summary>
internal sealed class EventSource : ModelEvent
{
    /// <summary>From this number on, connections with one delay share one event.</summary>
    private const int Sharers = 3;

    private readonly EventExchange _exchange;
    private readonly ThresholdMemory _memory = new();
    private SourceCrossing? _crossing;
    private double _sharedDelay; // ms
    private int _address = -1;
    private SampleBuffer? _times;
    private SampleBuffer? _numbers;
    private double _number;
    private FanOut? _fanOut; // null when connections have changed
    private int _place; // among the sources of the model

    public EventSource(EventExchange exchange, VariableReference? variable, PointProcess? process, Section? section)
    {
        _exchange = exchange;
        Variable = variable;
        Process = process;
        Section = section;
    }

    /// <summary>Rises with each source made.</summary>
    public int Number { get; set; }

    /// <summary>The variable whose crossings are events; null for a source that emits.</summary>
    public VariableReference? Variable { get; }

    /// <summary>The point process that emits, or to which the variable belongs.</summary>
    public PointProcess? Process { get; }

    /// <summary>The section said to be the variable's.</summary>
    public Section? Section { get; }

    /// <summary>The threshold, in the variable's unit.</summary>
    public Cell Threshold { get; } = new(10);

    /// <summary>Where the variable lies in the state; negative where it lies elsewhere or is gone.</summary>
    public int Address => _address;

    /// <summary>Whether the variable was above the threshold when last looked at.</summary>
    public bool IsAbove => _memory.IsAbove;

    public Roster<NetCon, NetCon.PlaceAtSource> Connections { get; } = new();

    /// <summary>Whether the connections, all with one delay, share an event; found out when the model is initialised.</summary>
    public bool SharesEvents { get; private set; }

    /// <summary>The delay that all connections share, ms.</summary>
    public double SharedDelay => _sharedDelay;

    /// <summary>What else is done at each event.</summary>
    public Action<double>? Statement
    {
        get;
        set
        {
            field = value;
            _exchange.NoteThresholds();
        }
    }

    public void Add(NetCon connection)
    {
        Connections.Add(connection);
        NoteDelays();
    }

    public void Remove(NetCon connection)
    {
        Connections.Remove(connection);
        NoteActivity();
    }

    /// <summary>A delay has changed, or there are more.</summary>
    public void NoteDelays()
    {
        SharesEvents = false;
        _fanOut = null;
        _exchange.NoteDelays();
    }

    /// <summary>A connection has become active or inactive.</summary>
    public void NoteActivity() => _fanOut = null;

    /// <summary>The number by which the processes of a network know it; -1 for none.</summary>
    public int Gid { get; set; } = -1;

    /// <summary>Whether its spikes go to all processes.</summary>
    public bool IsOutput { get; set; }

    /// <summary>Whether somebody needs it even without connections.</summary>
    public bool IsNeeded => _times is not null || Gid >= 0;

    public SampleBuffer? RecordedTimes => _times;

    /// <summary>False once the variable is gone.</summary>
    public bool Exists => !HasEnded && Variable is not { Exists: false };

    /// <summary>True once the point process is gone.</summary>
    public bool HasEnded { get; set; }

    /// <summary>What it remembers of its variable.</summary>
    public SavedThreshold Memory
    {
        get => _memory.Saved;
        set => (_memory.Saved, _memory.Pending) = (value, null);
    }

    /// <summary>Takes down the times, and beside each the number, or stops doing so.</summary>
    public void Record(SampleBuffer? times, SampleBuffer? numbers = null, double number = 0) =>
        (_times, _numbers, _number) = (times, numbers, number);

    /// <summary>Forgets the past: a variable that is above the threshold from the start counts as crossing it then.</summary>
    public void Initialize()
    {
        _memory.Reset(isAbove: false);
        _times?.Clear();
        _numbers?.Clear();
        SharesEvents = Connections.Count >= Sharers;
        foreach (var connection in Connections.All)
            SharesEvents &= connection.Delay == Connections[0].Delay;
        if (SharesEvents)
            _sharedDelay = Connections[0].Delay;
    }

    /// <summary>Finds the variable in the present layout. One that lies elsewhere is asked for its value.</summary>
    public void Bind(StateStore store) =>
        _address = Variable is ModelVariable variable && variable.TryGetAddress(store, out var address) ? address : -1;

    /// <summary>The position of the node that the variable lies at in the present layout; -1 where that is not known.</summary>
    public int NodePosition => _address >= 0 ? ((ModelVariable)Variable!).NodePosition : -1;

    /// <summary>Sends an event if the variable has risen above the threshold since the last look.</summary>
    /// <param name="state">The model's state.</param>
    /// <param name="time">Now, ms.</param>
    /// <param name="lag">How much later the event leaves, ms.</param>
    public void Check(double[] state, double time, double lag)
    {
        if (HasRisen(state))
            Send(time + lag);
    }

    /// <summary>Tells whether the variable has risen above the threshold since the last look.</summary>
    public bool HasRisen(double[] state) => TryValue(state, out var value) && _memory.HasRisen(value);

    /// <summary>Whether states are enough to look at the threshold, and nothing is done at it that sees more.</summary>
    public bool NeedsStatesAlone(Integration.MembraneEquations system) => _address >= 0 && Statement is null && system.IsUnknown(_address);

    /// <summary>Whether <see cref="Check"/> would send an event.</summary>
    public bool WouldSend(double[] state) => TryValue(state, out var value) && value > 0 && !_memory.IsAbove;

    /// <summary>Follows the variable to the end of a step, ms, and locates a crossing within it.</summary>
    public void Locate(double[] state, (double Start, double End) step)
    {
        if (TryValue(state, out var value) && _memory.Follow(value, step, _exchange, _crossing ??= new(this)))
            Send(step.End);
    }

    /// <summary>A located crossing waits again.</summary>
    public void ResumeCrossing(double time) => _memory.Pending = _exchange.Queue.Insert(time, _crossing ??= new(this));

    /// <summary>A located crossing has come.</summary>
    public void SendLocated(Model model, double time)
    {
        _memory.Pending = null;
        _exchange.Counts.CrossingsDelivered++;
        if (Statement is not null)
            model.Variable.Retreat(this, time);
        Send(time);
    }

    /// <summary>An event that left once is under way again by those connections where it has not arrived; nobody takes it down again.</summary>
    /// <param name="time">When it left, ms.</param>
    /// <param name="now">What arrives until then, ms, has arrived.</param>
    public void Resend(double time, double now)
    {
        if (SharesEvents && time + _sharedDelay >= now)
        {
            _exchange.Queue.Insert(time + _sharedDelay, this);
            return;
        }

        foreach (var connection in Connections.All)
            if (connection.Leads && time + connection.Delay > now)
                _exchange.Queue.Insert(time + connection.Delay, connection.Arrival);
    }

    /// <summary>An event leaves here.</summary>
    public void Send(double time)
    {
        _times?.Add(time);
        _numbers?.Add(_number);
        Statement?.Invoke(time);
        if (SharesEvents)
        {
            _exchange.Counts.SourcesSentShared++;
            _exchange.Queue.Insert(time + _sharedDelay, this);
            return;
        }

        _exchange.Counts.SourcesSentSingly++;
        _exchange.Queue.Send(Active.Lines, time);
    }

    /// <summary>The shared event arrives. A delay may have become longer since it was sent.</summary>
    public override void Deliver(Model model, double time)
    {
        _exchange.Counts.SharedArrived++;
        var begun = Active;
        var lines = begun.Lines;
        for (var i = 0; i < lines.Length; i++)
        {
            if (_fanOut != begun)
            {
                DeliverFrom(begun.PlaceOf(i), time);
                return;
            }

            _exchange.Table.AskAhead(lines[i..]);
            Bring(lines[i], time);
        }
    }

    private FanOut Active => _fanOut ??= new(Connections.All, _exchange.Table);

    /// <summary>An event has changed the connections.</summary>
    private void DeliverFrom(int place, double time)
    {
        for (; place < Connections.Count; place++)
            if (Connections[place] is { Leads: true } connection)
                Bring(new(connection.Delay, connection.Number, _exchange.Table.NumberOf(connection.Target!.Port)), time);
    }

    private void Bring(in Outgoing line, double time)
    {
        var later = line.Delay - _sharedDelay;
        if (later > 0)
        {
            _exchange.Counts.SharedCarriedOn++;
            _exchange.Queue.Insert(time + later, _exchange.Table.Owner(line.Connection)!.Arrival);
            return;
        }

        _exchange.Counts.SharedBroughtAtOnce++;
        _exchange.Counts.Delivered++;
        _exchange.Counts.ConnectionsDelivered++;
        _exchange.Table.Bring(line, time);
    }

    /// <summary>How far above the threshold the variable is; false when it is gone.</summary>
    private bool TryValue(double[] state, out double value)
    {
        value = 0;
        if (_address < 0 && !Variable!.Exists)
            return false;
        value = (_address >= 0 ? state[_address] : Variable!.Value) - Threshold.Value;
        return true;
    }

    /// <summary>The place in the exchange.</summary>
    public readonly struct PlaceInModel : IPlace<EventSource>
    {
        public static ref int Of(EventSource member) => ref member._place;
    }
}
