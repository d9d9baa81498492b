using Hoc.Net.Simulation.Events;

namespace Hoc.Net.Simulation;

/// <summary>
/// A connection: events of its source reach its target after a delay, with the connection's weights. Made by
/// <see cref="Model.Connect(VariableReference, PointProcess?, Section?)"/> and its like. Connections from one variable share its threshold.
/// </summary>
public sealed class NetCon
{
    private readonly Model _model;
    private EventSource? _source;
    private bool _isActive;
    private int _placeAtSource;
    private int _placeAtTarget;
    private int _placeInModel;
    private int _weightCount;

    internal NetCon(Model model, EventSource? source, PointProcess? target)
    {
        _model = model;
        _source = source;
        Target = target;
        IsActive = target is not null;
        _weightCount = target?.Type.Events!.WeightCount ?? 1;
        Number = model.Exchange.Table.Add(this, _weightCount);
        Source?.Add(this);
        target?.Port.Incoming.Add(this);
    }

    /// <summary>What its maker wants to find again here.</summary>
    public object? Tag { get; set; }

    /// <summary>Where its events go; null when there is no target.</summary>
    public PointProcess? Target { get; private set; }

    /// <summary>The variable whose crossings are its events; null when there is none.</summary>
    public VariableReference? SourceVariable => Source?.Variable;

    /// <summary>The point process whose events it passes on; null when there is none.</summary>
    public PointProcess? SourceProcess => Source?.Process;

    /// <summary>The section of its source; null when the source is no variable of a section.</summary>
    public Section? SourceSection => Source?.Section;

    /// <summary>True as long as it has a source; connections made from nothing have that as their source.</summary>
    public bool HasSource => Source is not null;

    /// <summary>True when it has a source and a target.</summary>
    public bool IsValid => Source is not null && Target is not null;

    /// <summary>Whether it passes events on; never true without a target.</summary>
    public bool IsActive
    {
        get => _isActive;
        set
        {
            _isActive = value && Target is not null;
            _source?.NoteActivity();
        }
    }

    /// <summary>
    /// The time from the source to the target, ms; 1 at first. An event with a negative delay comes as soon as events are delivered, with the
    /// time that it bears.
    /// </summary>
    /// <exception cref="InvalidPropertyException">The value is not a number.</exception>
    public double Delay
    {
        get;
        set
        {
            if (double.IsNaN(value))
                throw new InvalidPropertyException("the NetCon", "delay", value, "a number of milliseconds, 0 or more");
            field = value;
            _source?.NoteDelays();
        }
    } = 1;

    /// <summary>The delay as a variable.</summary>
    public VariableReference DelayReference => new DelayVariable(this);

    /// <summary>The threshold of the source, which its connections share, in the variable's unit; 10 at first.</summary>
    /// <exception cref="MissingEndException">There is no source.</exception>
    public double Threshold
    {
        get => ThresholdReference.Value;
        set => ThresholdReference.Value = value;
    }

    /// <summary>The threshold as a variable.</summary>
    /// <exception cref="MissingEndException">There is no source.</exception>
    public Cell ThresholdReference => Needed().Threshold;

    /// <summary>The weights, 0 at first; the first is what the target takes as the connection's strength. A connection that was removed has none.</summary>
    public Span<double> Weights => Slice.Values;

    /// <summary>The connections with the same source, oldest first.</summary>
    public IReadOnlyList<NetCon> Siblings => Source is { } source ? source.Connections : [];

    /// <summary>A weight as a variable.</summary>
    public VariableReference WeightReference(int index) => new WeightVariable(this, index);

    /// <summary>Lets an event arrive at a time, ms, whatever the source does and without the delay; nothing happens unless it is active.</summary>
    public void SendAt(double time)
    {
        if (!IsActive)
            return;
        _model.Exchange.Counts.ConnectionsSent++;
        _model.Events.Insert(time, Arrival);
    }

    /// <summary>Lets an event arrive that the target takes for one of its own, with a flag; nothing happens unless it is active.</summary>
    /// <exception cref="EventTimeException">The time is past.</exception>
    public void SendAt(double time, double flag)
    {
        if (IsActive)
            Target!.Port.Send(_model.Time, time, flag, Slice);
    }

    /// <summary>Gives it another target, or none. A target with another number of weights makes them all 0.</summary>
    /// <exception cref="NoEventTargetException">The target receives no events.</exception>
    public void SetTarget(PointProcess? target)
    {
        EventExchange.CheckTarget(target);
        _model.Exchange.NoteChange();
        Target?.Port.Incoming.Remove(this);
        Target = target;
        target?.Port.Incoming.Add(this);
        if (target is null)
            IsActive = false;
        NoteEnd();
        var count = target?.Type.Events!.WeightCount ?? 1;
        if (count == _weightCount)
            return;
        _model.Exchange.Table.End(Number);
        _weightCount = count;
        Number = _model.Exchange.Table.Add(this, count);
    }

    /// <summary>
    /// Takes down the times, ms, of the source's events, and beside each a number if there is a buffer for it. A source has one
    /// recording, which the next one replaces; initialising the model empties the buffers.
    /// </summary>
    /// <param name="times">Where the times go; null to stop.</param>
    /// <param name="numbers">Where the number goes each time.</param>
    /// <param name="number">The number.</param>
    /// <exception cref="MissingEndException">There is no source.</exception>
    public void Record(SampleBuffer? times, SampleBuffer? numbers = null, double number = 0) => Needed().Record(times, numbers, number);

    /// <summary>Does something at each event of the source, with its time in ms; null to stop.</summary>
    /// <exception cref="MissingEndException">There is no source.</exception>
    public void Record(Action<double>? action) => Needed().Statement = action;

    /// <summary>The buffer that <see cref="Record(SampleBuffer?, SampleBuffer?, double)"/> fills; null when there is none.</summary>
    public SampleBuffer? RecordedTimes => Source?.RecordedTimes;

    /// <summary>Where the weights lie.</summary>
    internal WeightSlice Slice => Number >= 0 ? _model.Exchange.Table.Weights(Number, _weightCount) : default;

    /// <summary>What stands for it in the queue.</summary>
    internal Arrival Arrival => field ??= new(this);

    internal EventSource? Source
    {
        get
        {
            if (_source is { Exists: false })
                _source = null;
            return _source;
        }
    }

    /// <summary>Its number for events on their way; negative once it was removed.</summary>
    internal int Number { get; private set; }

    /// <summary>Whether an event of the source goes by it.</summary>
    internal bool Leads => _isActive && Target is not null;

    /// <summary>Brings an event to the target.</summary>
    internal void Deliver(Model model, double time)
    {
        model.Exchange.Counts.ConnectionsDelivered++;
        Target?.Port.Receive(Slice, 0, time);
    }

    /// <summary>Takes another source.</summary>
    internal void Follow(EventSource source)
    {
        _source?.Remove(this);
        _source = source;
        source.Add(this);
    }

    /// <summary>Lets go of source and target.</summary>
    internal void Detach()
    {
        Target?.Port.Incoming.Remove(this);
        Target = null;
        IsActive = false;
        _source?.Remove(this);
        _source = null;
        _model.Exchange.Table.End(Number);
        (Number, _weightCount) = (-1, 0);
    }

    /// <summary>Loses the target, which has gone.</summary>
    internal void LoseTarget()
    {
        _model.Exchange.NoteChange();
        Target = null;
        IsActive = false;
        NoteEnd();
    }

    /// <summary>It ends elsewhere now.</summary>
    private void NoteEnd()
    {
        _model.Exchange.Table.IsStale = true;
        _source?.NoteActivity();
    }

    private EventSource Needed() => Source ?? throw new MissingEndException("source");

    private sealed class DelayVariable(NetCon owner) : VariableReference
    {
        public override double Value
        {
            get => owner.Delay;
            set => owner.Delay = value;
        }
    }

    private sealed class WeightVariable(NetCon owner, int index) : VariableReference
    {
        public override bool Exists => index < owner.Slice.Count;

        public override double Value
        {
            get => Exists ? owner.Weights[index] : throw new DeletedReferenceException("This weight of a NetCon");
            set
            {
                if (!Exists)
                    throw new DeletedReferenceException("This weight of a NetCon");
                owner.Weights[index] = value;
            }
        }
    }

    /// <summary>The place among all connections.</summary>
    internal readonly struct PlaceInModel : IPlace<NetCon>
    {
        public static ref int Of(NetCon member) => ref member._placeInModel;
    }

    /// <summary>The place among the connections of the source.</summary>
    internal readonly struct PlaceAtSource : IPlace<NetCon>
    {
        public static ref int Of(NetCon member) => ref member._placeAtSource;
    }

    /// <summary>The place among the connections to the target.</summary>
    internal readonly struct PlaceAtTarget : IPlace<NetCon>
    {
        public static ref int Of(NetCon member) => ref member._placeAtTarget;
    }
}
