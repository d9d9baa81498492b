using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation.Events;

/// <summary>
/// Where events come from, shared by all connections from there: a variable that rises above a threshold, a point process that
/// emits, or nothing.
/// </summary>
internal sealed class EventSource : ModelEvent
{
    /// <summary>A crossing found at t makes its event a little later, so that it acts after all that belongs to t.</summary>
    private const double Lag = 1e-10; // ms

    /// <summary>From this number on, connections with one delay share one event.</summary>
    private const int Sharers = 3;

    private readonly EventExchange _exchange;
    private double _sharedDelay; // ms
    private bool _above;
    private int _address = -1;
    private SampleBuffer? _times;
    private SampleBuffer? _numbers;
    private double _number;

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

    public List<NetCon> Connections { get; } = [];

    /// <summary>Whether the connections, all with one delay, share an event; found out when the model is initialised.</summary>
    public bool SharesEvents { get; set; }

    /// <summary>What else is done at each event.</summary>
    public Action<double>? Statement { get; set; }

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

    /// <summary>Takes down the times, and beside each the number, or stops doing so.</summary>
    public void Record(SampleBuffer? times, SampleBuffer? numbers = null, double number = 0) =>
        (_times, _numbers, _number) = (times, numbers, number);

    /// <summary>Forgets the past: a variable that is above the threshold from the start counts as crossing it then.</summary>
    public void Initialize()
    {
        _above = false;
        _times?.Clear();
        _numbers?.Clear();
        SharesEvents = Connections.Count >= Sharers;
        foreach (var connection in Connections)
            SharesEvents &= connection.Delay == Connections[0].Delay;
        if (SharesEvents)
            _sharedDelay = Connections[0].Delay;
    }

    /// <summary>Finds the variable in the present layout. One that lies elsewhere is asked for its value.</summary>
    public void Bind(StateStore store) =>
        _address = Variable is ModelVariable variable && variable.TryGetAddress(store, out var address) ? address : -1;

    public void Check(double[] state, double time)
    {
        if (_address < 0 && !Variable!.Exists)
            return;
        var above = (_address >= 0 ? state[_address] : Variable!.Value) > Threshold.Value;
        if (above && !_above)
        {
            _above = true;
            Send(time + Lag);
        }

        _above = above;
    }

    /// <summary>An event leaves here.</summary>
    public void Send(double time)
    {
        _times?.Add(time);
        _numbers?.Add(_number);
        Statement?.Invoke(time);
        if (SharesEvents)
        {
            _exchange.Queue.Insert(time + _sharedDelay, this);
            return;
        }

        foreach (var connection in Connections)
            if (connection is { IsActive: true, Target: not null })
                _exchange.Queue.Insert(time + connection.Delay, connection.Arrival);
    }

    /// <summary>The shared event arrives. A delay may have become longer since it was sent.</summary>
    public override void Deliver(Model model, double time)
    {
        for (var i = 0; i < Connections.Count; i++)
        {
            var connection = Connections[i];
            if (connection is not { IsActive: true, Target: not null })
                continue;
            var later = connection.Delay - _sharedDelay;
            if (later > 0)
                _exchange.Queue.Insert(time + later, connection.Arrival);
            else
                connection.Arrival.Deliver(model, time);
        }
    }
}
