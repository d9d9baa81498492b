using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Events;

/// <summary>All that events are about in a model: the queue, sources, connections, watches, and the handing over to kernels.</summary>
internal sealed class EventExchange
{
    /// <summary>With the fixed step a crossing found at t makes its event a little later, so that it acts after all that belongs to t.</summary>
    private const double Lag = 1e-10; // ms

    private readonly Model _model;
    private readonly Roster<EventSource, EventSource.PlaceInModel> _sources = new();
    private readonly Roster<NetCon, NetCon.PlaceInModel> _connections = new();
    private readonly Dictionary<VariableReference, EventSource> _byVariable = [];
    private readonly Stack<SelfEvent> _spare = new();
    private readonly List<StateAdjustment> _adjustments = []; // by depth
    private readonly List<(EventCall Call, Clock Clock)> _calls = []; // by depth of calls within calls
    private readonly CrossingSearch _search;
    private EventSource[] _thresholds = [];
    private bool _hasStatements; // at a threshold
    private EventSource? _nothing;
    private int _depth;
    private int _epoch;
    private int _made; // sources so far

    public EventExchange(Model model)
    {
        _model = model;
        Queue = new(Table);
        _search = new(model);
        Watches = new(model);
    }

    /// <summary>The connections by number.</summary>
    public ConnectionTable Table { get; } = new();

    public EventQueue Queue { get; }

    public WatchList Watches { get; }

    /// <summary>What has happened so far.</summary>
    public EventCounts Counts { get; } = new();

    /// <summary>Rises when sources with thresholds change, or lie elsewhere.</summary>
    public int ThresholdVersion { get; private set; }

    /// <summary>The sources with thresholds, oldest first.</summary>
    public ReadOnlySpan<EventSource> Thresholds
    {
        get
        {
            if (_epoch != _model.Store.Epoch)
                BindThresholds();
            return _thresholds;
        }
    }

    /// <summary>Rises with each change of connections.</summary>
    public int Version { get; private set; }

    /// <summary>Rises when it may take another time until what cells send arrives.</summary>
    public int DelayVersion { get; private set; }

    /// <summary>
    /// The shortest time, ms, from a crossing of any threshold until something happens because of it; infinite where nothing does.
    /// </summary>
    public double ShortestDelay()
    {
        var shortest = double.PositiveInfinity;
        foreach (var source in Thresholds)
        {
            if (source.Statement is not null)
                return 0;
            foreach (var connection in source.Connections.All)
                shortest = Math.Min(shortest, connection.Delay);
        }

        return shortest;
    }

    /// <summary>The connections, oldest first.</summary>
    public IReadOnlyList<NetCon> Connections => _connections;

    /// <summary>The sources, oldest first.</summary>
    public IReadOnlyList<EventSource> Sources => _sources;

    public static void CheckTarget(PointProcess? target)
    {
        if (target is { Type.ReceivesEvents: false })
            throw new NoEventTargetException(target.Type.Name);
    }

    public NetCon Connect(EventSource? source, PointProcess? target)
    {
        NoteChange();
        if (Table.IsWorthReclaiming)
            Table.Reclaim(Queue.ConnectionsUnderWay);
        var connection = new NetCon(_model, source, target);
        _connections.Add(connection);
        return connection;
    }

    /// <summary>The source that a variable is; made if it is not one yet.</summary>
    public EventSource SourceOf(VariableReference variable, PointProcess? process, Section? section)
    {
        if (_byVariable.TryGetValue(variable, out var source) && source.Exists)
            return source;
        source = new(this, variable, process, section);
        _byVariable[variable] = source;
        return Add(source);
    }

    /// <summary>A source with a threshold of its own, whatever other sources its variable has.</summary>
    public EventSource UnsharedSource(VariableReference variable, double threshold)
    {
        var source = new EventSource(this, variable, null, null);
        source.Threshold.Value = threshold;
        return Add(source);
    }

    /// <summary>The source that a point process is; made if it is not one yet.</summary>
    public EventSource SourceOf(PointProcess process) => process.Port.Source ??= Add(new(this, null, process, null));

    /// <summary>The source of connections that have none.</summary>
    public EventSource Nothing => _nothing ??= Add(new(this, null, null, null));

    /// <summary>A source that sends nothing here: it stands for a cell of another process.</summary>
    public EventSource SilentSource(int gid) => Add(new(this, null, null, null) { Gid = gid });

    /// <summary>Gives a connection another source.</summary>
    public void Lead(NetCon connection, EventSource source)
    {
        NoteChange();
        var former = connection.Source;
        connection.Follow(source);
        if (former is { Connections.Count: 0, IsNeeded: false } && former != source)
            Remove(former);
    }

    public void Remove(NetCon connection)
    {
        NoteChange();
        var source = connection.Source;
        connection.Detach();
        _connections.Remove(connection);
        if (source is { Connections.Count: 0, IsNeeded: false })
            Remove(source);
    }

    /// <summary>Ends the part that a point process has in connections.</summary>
    public void Disconnect(PointProcess process)
    {
        var port = process.Port;
        foreach (var connection in port.Incoming)
            connection.LoseTarget();
        port.Incoming.Clear();
        Table.Release(port);
        port.ClearWatches();
        while (port.Sources is [.., var source])
            Remove(source);
    }

    public SelfEvent Rent(EventPort port, WeightSlice weights, double flag)
    {
        if (!_spare.TryPop(out var e))
            e = new();
        (e.Port, e.Weights, e.Flag) = (port, weights, flag);
        return e;
    }

    public void Return(SelfEvent e) => _spare.Push(e);

    /// <summary>Who is told of events and steps as they happen.</summary>
    public IRunObserver? Observer
    {
        get;
        set
        {
            field = value;
            Queue.Inserted = value is null ? null : (time, item) => value.Sent(Shown(time, item));
        }
    }

    /// <summary>What a user sees of an event.</summary>
    public PendingEvent Shown(double time, ModelEvent item) => item switch
    {
        Arrival arrival => new(time, [arrival.Connection], null, 0),
        ArrivalByNumber arrival => new(time, [Table.Owner(arrival.Connection)!], null, 0),
        EventSource source => new(time, source.Connections, null, 0),
        SelfEvent self => new(time, [], self.Port.Owner, self.Flag),
        ActionEvent scheduled => new(time, [], null, 0, scheduled.Action, IsScheduled: true),
        _ => new(time, [], null, 0),
    };

    /// <summary>Calls a kernel for an event; the model's time is that of the event.</summary>
    public void Call(EventKernel kernel, EventPort port, WeightSlice weights, double flag, double time)
    {
        _model.Ready();
        _model.Time = time;
        if (_depth == _calls.Count)
            _calls.Add((new(), new()));
        var (call, clock) = _calls[_depth++];
        try
        {
            _model.SetClock(clock, time);
            var frame = port.Frame;
            port.Prepare?.Invoke(frame, 0, 0, clock);
            if (_model.AdjustsStates && StateAdjustment.Concerns(frame.Type) && kernel == frame.Type.Events!.Deliver)
                CallAndAdjust(kernel, frame, port, call.Begin(port, weights, flag, time), clock);
            else
                kernel(frame, port.Row, call.Begin(port, weights, flag, time), clock);
        }
        finally
        {
            _depth--;
        }
    }

    private void CallAndAdjust(EventKernel kernel, KernelFrame frame, EventPort port, EventCall call, Clock clock)
    {
        while (_adjustments.Count < _depth)
            _adjustments.Add(new());
        var adjustment = _adjustments[_depth - 1];
        adjustment.Begin(frame, port.Row);
        kernel(frame, port.Row, call, clock);
        adjustment.Finish(frame, port.Row, clock);
    }

    /// <summary>Sends the events of variables that have crossed their thresholds, and those of conditions that were met.</summary>
    public void Check(double time)
    {
        var thresholds = Thresholds;
        if (_search.IsWorthwhile(thresholds.Length) && !_hasStatements)
        {
            foreach (var source in _search.Find(_thresholds))
                source.Send(time + Lag);
        }
        else
        {
            foreach (var source in thresholds)
                source.Check(_model.Store.Block, time, Lag);
        }

        Watches.Check(time);
    }

    /// <summary>Sends the event of a threshold that was crossed, by its number among all, when time was in ms.</summary>
    public void SendCrossing(int number, double time) => _thresholds[number].Send(time + Lag);

    /// <summary>From now on what comes to cells has been there already (<see cref="Stepping.StepWindow"/>).</summary>
    public void BeginReplay() => (IsReplaying, Replayed) = (true, 0);

    /// <summary>From now on it has not.</summary>
    public void EndReplay() => IsReplaying = false;

    public bool IsReplaying { get; private set; }

    /// <summary>How many events have come to cells again.</summary>
    public int Replayed { get; set; }

    /// <summary>Empties the queue, and all that belongs to a run.</summary>
    public void Clear()
    {
        ClearQueue();
        Watches.Clear();
        Counts.Clear();
    }

    /// <summary>Empties the queue.</summary>
    public void ClearQueue()
    {
        foreach (var pending in Queue.Pending)
            if (pending.Item is SelfEvent e)
                Retire(e);
        Queue.Clear();
    }

    /// <summary>After mechanisms were initialised: thresholds forget the past, and the weights of all connections are initialised.</summary>
    public void Initialize(double time)
    {
        foreach (var source in _sources)
            source.Initialize();
        foreach (var connection in Connections)
        {
            if (connection.Target is not { Model: not null } target)
                continue;
            target.Port.Forget();
            if (target.Type.Events!.InitializeWeights is { } kernel)
                Call(kernel, target.Port, connection.Slice, 0, time);
            else if (connection.Slice.Count > 1)
                connection.Weights[1..].Clear();
        }
    }

    private void Retire(SelfEvent e)
    {
        e.Port.Reset();
        Return(e);
    }

    /// <summary>What is done at a source's events has changed.</summary>
    public void NoteThresholds()
    {
        _epoch = 0;
        NoteDelays();
    }

    /// <summary>A connection has been made, ended, or led elsewhere.</summary>
    public void NoteChange()
    {
        Version++;
        NoteDelays();
    }

    /// <summary>A delay has changed, or what is done at events.</summary>
    public void NoteDelays() => DelayVersion++;

    private EventSource Add(EventSource source)
    {
        source.Number = ++_made;
        _sources.Add(source);
        source.Process?.Port.Sources.Add(source);
        _epoch = 0;
        return source;
    }

    public void Remove(EventSource source)
    {
        NoteChange();
        source.HasEnded = true;
        _sources.Remove(source);
        if (source.Variable is { } variable && _byVariable.GetValueOrDefault(variable) == source)
            _byVariable.Remove(variable);
        if (source.Process?.Port is { } port)
        {
            port.Sources.Remove(source);
            if (port.Source == source)
                port.Source = null;
        }

        if (_nothing == source)
            _nothing = null;
        _epoch = 0;
    }

    private void BindThresholds()
    {
        foreach (var gone in _sources.Where(static s => !s.Exists).ToList())
            Remove(gone);
        _thresholds = [.. _sources.Where(static s => s.Variable is not null)];
        _hasStatements = Array.Exists(_thresholds, static s => s.Statement is not null);
        foreach (var source in _thresholds)
            source.Bind(_model.Store);
        _epoch = _model.Store.Epoch;
        ThresholdVersion++;
    }
}
