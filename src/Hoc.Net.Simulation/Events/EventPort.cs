namespace Hoc.Net.Simulation.Events;

/// <summary>What a point process or artificial cell has to do with events: its connections, its own events, its watches.</summary>
internal sealed class EventPort(PointProcess owner)
{
    /// <summary>The flag of the self events that can be moved.</summary>
    private const double MovableFlag = 1;

    /// <summary>Stands for no event yet, ms.</summary>
    private const double Never = -1e20;

    private InstanceWatch[] _watches = [];
    private Queued<ModelEvent>? _movable;
    private NetCon[] _visited = [];
    private int _visitedVersion = -1;
    private Membrane.KernelFrame? _frame; // what each event needs stands together
    private int _row;
    private int _epoch; // of the state, that the row is of

    public PointProcess Owner => owner;

    /// <summary>The number by which events on their way know it; 0 for none.</summary>
    public int Number { get; set; }

    /// <summary>The number of weights of connections to the owner.</summary>
    public int WeightCount => _frame is { } frame ? frame.NoWeights.Length : owner.Type.Events!.WeightCount;

    /// <summary>The owner's mechanism in its model.</summary>
    public Membrane.KernelFrame Frame => _frame ?? FindFrame();

    /// <summary>What makes tables ready before an event is handled; null where the mechanism has none.</summary>
    public Membrane.Kernel? Prepare { get; private set; }

    /// <summary>The owner's row in the present layout.</summary>
    public int Row
    {
        get
        {
            var epoch = Frame.Model.Store.Epoch;
            if (_epoch != epoch)
                (_row, _epoch) = (owner.Row, epoch);
            return _row;
        }
    }

    private Membrane.KernelFrame FindFrame()
    {
        _frame = owner.Model!.FrameOf(owner.Type);
        Prepare = owner.Type.StepTraits.IsPrepared ? owner.Type.Kernels.Prepare : null;
        return _frame;
    }

    /// <summary>The connections to the owner, in the order of their making.</summary>
    public Roster<NetCon, NetCon.PlaceAtTarget> Incoming { get; } = new();

    /// <summary>Those with a source, in the order in which kernels visit them: by source, then by age.</summary>
    public NetCon[] Visited
    {
        get
        {
            var version = owner.Model!.Exchange.Version;
            if (_visitedVersion != version)
                _visited = [.. Incoming.Where(static c => c.HasSource).OrderBy(static c => c.Source!.Number)];
            _visitedVersion = version;
            return _visited;
        }
    }

    /// <summary>The source that the owner is; null until a connection is made from it.</summary>
    public EventSource? Source { get; set; }

    /// <summary>The sources that the owner is, itself or by a variable of its own.</summary>
    public List<EventSource> Sources => field ??= [];

    /// <summary>When the last event came, ms.</summary>
    public double LastReceived { get; set; } = Never;

    /// <summary>Zeros for kernels that ask for weights when there are none.</summary>
    public WeightSlice NoWeights()
    {
        Array.Clear(Frame.NoWeights);
        return WeightSlice.Of(Frame.NoWeights);
    }

    public void Send(double now, double time, double flag, WeightSlice weights)
    {
        var exchange = (owner.Model ?? throw new NotLocatedException(owner.Type.Name)).Exchange;
        if (!(time >= now))
            throw new EventTimeException(owner.Type.Name, "net_send", time, now);
        exchange.Counts.SelfSent++;
        var entry = exchange.Queue.Insert(time, exchange.Rent(this, weights, flag));
        if (flag == MovableFlag)
            _movable = entry;
    }

    /// <summary>An event to itself is under way again.</summary>
    public void Resume(double time, double flag, WeightSlice weights)
    {
        if (owner.Model is not { Exchange: var exchange })
            return;
        var entry = exchange.Queue.Insert(time, exchange.Rent(this, weights, flag));
        if (flag == MovableFlag)
            _movable = entry;
    }

    /// <summary>Whether an event that can be moved is under way.</summary>
    public bool CanMove => _movable is not null;

    public void Move(double now, double time)
    {
        if (_movable is null)
            throw new NoEventToMoveException(owner.Type.Name);
        if (!(time >= now))
            throw new EventTimeException(owner.Type.Name, "net_move", time, now);
        var exchange = owner.Model!.Exchange;
        exchange.Counts.SelfMoved++;
        exchange.Observer?.Moved(owner, now, _movable.Time, time);
        exchange.Queue.Move(_movable, time);
    }

    public void Emit(double now, double time)
    {
        if (Source is null)
            return;
        if (!(time >= now))
            throw new EventTimeException(owner.Type.Name, "net_event", time, now);
        owner.Model!.Exchange.Counts.Emitted++;
        Source.Send(time);
    }

    public void ClearWatches()
    {
        foreach (var watch in _watches)
            owner.Model!.Exchange.Watches.Remove(watch);
    }

    public void Watch(int index, double flag, double now)
    {
        var conditions = owner.Type.Events!.Watches;
        if (_watches.Length == 0)
            _watches = [.. conditions.Select(condition => new InstanceWatch(this, condition))];
        _watches[index].Flag = flag;
        owner.Model!.Exchange.Watches.Activate(_watches[index], now);
    }

    /// <summary>Hands an event to the owner. One that lies nowhere does not receive it.</summary>
    public void Receive(WeightSlice weights, double flag, double time)
    {
        if (flag == MovableFlag)
            _movable = null;
        if ((_frame is null && owner.Model is null) || Frame is not { Type.Events.Deliver: { } kernel, Model: { } model })
            return;
        LastReceived = time;
        if (model.Exchange.IsReplaying && owner.Type.Kind != Membrane.MechanismKind.ArtificialCell)
        {
            model.Exchange.Replayed++;
            return;
        }

        if (model.Variable.IsActive)
            model.Variable.Interrupt(owner, time);
        model.Exchange.Call(kernel, this, weights, flag, time);
    }

    /// <summary>A run begins: no event has come.</summary>
    public void Forget() => LastReceived = Never;

    /// <summary>The queue was emptied.</summary>
    public void Reset() => _movable = null;

    /// <summary>The owner leaves its model: events on their way will find nobody.</summary>
    public void Leave()
    {
        ClearWatches();
        _movable = null;
        _frame = null;
        _epoch = 0;
    }
}
