using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Networks;

namespace Hoc.Net.Runtime.Builtins.Classes.Events;

/// <summary>HOC's NetCon. What it connects lives on without it, and it without them. Its methods stand in chapters.</summary>
[HocClass("NetCon", "new NetCon(&source or object, target, threshold, delay, weight)", "Connects a source of events to a point process or artificial cell: a variable of the accessed section that rises above a threshold (10 without one), an object that sends events, or nothing. Delay 1 ms and weight 0 at first.", Least = 2, Most = 5)]
internal sealed partial class NetConObject : HocObject
{
    private const double LongestDelay = 1e15; // ms

    private readonly HocSession _session;

    /// <summary>Makes one from the arguments of <c>new NetCon(...)</c>.</summary>
    public NetConObject(CallArguments call)
    {
        _session = call.Session;
        Weights = new(this);
        double? threshold = null;
        double delay = 1;
        double weight = 0;
        if (call.Count > 2)
        {
            threshold = call.Number(3);
            delay = call.Number(4, 0, LongestDelay);
            weight = call.Number(5);
        }

        PointProcess? target = ProcessFrom(call, 2);
        Connection = call.IsObject(1)
            ? _session.Model.Connect(ProcessFrom(call, 1), target)
            : _session.Model.Connect(call.Pointer(1), target, _session.Sections.Accessed(call.CallSite));
        Connection.Tag = this;
        Connection.Delay = delay;
        if (Connection.Weights.Length > 0) Connection.Weights[0] = weight;
        if (threshold is { } given && TakesThreshold(Connection)) Connection.Threshold = given;
    }

    private NetConObject(HocSession session, NetCon connection)
    {
        _session = session;
        Weights = new(this);
        Connection = connection;
        connection.Tag = this;
    }

    /// <summary>A new object for a connection.</summary>
    public static NetConObject Of(HocSession session, NetCon connection) => session.Enroll(new NetConObject(session, connection));

    /// <summary>The connection in the model.</summary>
    public NetCon Connection { get; }

    [HocMethod("valid", "nc.valid()", "1 as long as it has a source and a target.", Most = 0)]
    public double IsValid() => Connection.IsValid ? 1 : 0;

    [HocMethod("active", "nc.active(on)", "Whether it passes events on; with an argument, sets that and gives what it was. Without a target it never is.", Most = 1)]
    public double IsActive(CallArguments call)
    {
        double former = Connection.IsActive ? 1 : 0;
        if (call.Count > 0) Connection.IsActive = call.Number(1, 0, 1) != 0;
        return former;
    }

    [HocProperty("delay", "nc.delay", "From the source to the target, ms.")]
    public double Delay
    {
        get => Needed().Delay;
        set => Needed().Delay = value;
    }

    [HocProperty("threshold", "nc.threshold", "What the source's variable must exceed; all NetCons of one source share it.")]
    public double Threshold
    {
        get => Connection.Threshold;
        set => Connection.Threshold = value;
    }

    [HocProperty("weight", "nc.weight or nc.weight[i]", "The weights that its events bring to the target; the first without an index.")]
    public NetConWeights Weights { get; }

    [HocMethod("wcnt", "nc.wcnt()", "The number of weights.", Most = 0)]
    public double WeightCount() => Connection.Weights.Length;

    [HocProperty("x", "nc.x", "The source's variable; 0 for a source without one.")]
    public double SourceValue
    {
        get => Needed().SourceVariable?.Value ?? 0;
        set
        {
            if (Needed().SourceVariable is { } variable) variable.Value = value;
        }
    }

    [HocMethod("srcgid", "nc.srcgid()", "The number of the source among parallel processes; -1 for none.", Most = 0)]
    public double SourceNumber() => GlobalIds.Of(Connection) ?? -1;

    [HocMethod("event", "nc.event(t, flag)", "Lets an event arrive at a time in ms; with a flag, an artificial cell takes it for one of its own.", Least = 1, Most = 2)]
    public double Send(CallArguments call)
    {
        double time = call.Number(1, -1e20, 1e20);
        if (!Connection.IsActive) return 0;
        if (call.Count == 1)
        {
            Connection.SendAt(time);
        }
        else
        {
            if (Connection.Target!.Type.Kind != Simulation.Membrane.MechanismKind.ArtificialCell)
                throw call.Fault(
                    RuntimeDiagnostics.WrongArgumentKind,
                    $"an event with a flag can be sent to an artificial cell only, and {Connection.Target.Type.Name} is none.",
                    "Leave the flag out.");
            Connection.SendAt(time, call.Number(2));
        }

        return 1;
    }

    [HocMethod("setpost", "nc.setpost(target)", "Gives it another target, or none. Weights stay when the new target has as many.", Most = 1)]
    public double SetTarget(CallArguments call)
    {
        Connection.SetTarget(call.Count > 0 ? ProcessFrom(call, 1) : null);
        return 0;
    }

    [HocMethod("record", "nc.record(times, ids, id) or nc.record(\"statement\")", "Takes down the times of the source's events in a Vector, and in a second one a number, this NetCon's without one given; or executes a statement at each, \"\" for none. Without arguments no Vector is used any more.", Most = 3)]
    public double Record(CallArguments call)
    {
        NetCon connection = Needed();
        if (call.Count == 0) connection.Record((SampleBuffer?)null);
        else if (call.Count == 1 && call.IsString(1)) RecordStatement(call.String(1), connection, call);
        else if (call.Count == 1) connection.Record(call.Object<VectorObject>(1).Samples);
        else connection.Record(call.Object<VectorObject>(1).Samples, call.Object<VectorObject>(2).Samples, call.Integer(3, Number));
        return 0;
    }

    [HocMethod("get_recordvec", "nc.get_recordvec()", "The Vector that takes down the times of the source's events.", Most = 0)]
    public HocObject? RecordVector(CallArguments call)
    {
        SampleBuffer? times = Connection.RecordedTimes;
        return times is null
            ? null
            : call.Session.Names.ClassOf(typeof(VectorObject)).Instances.FirstOrDefault(vector => ((VectorObject)vector).Samples == times);
    }

    /// <inheritdoc/>
    protected override void OnEnding() => _session.Model.Remove(Connection);

    private static void RecordStatement(string text, NetCon connection, CallArguments call)
    {
        if (text.Length == 0)
        {
            connection.Record((Action<double>?)null);
            return;
        }

        Model model = call.Session.Model;
        var statement = new ScheduledStatement(call.Session, text, call.Session.Calls.Current.Instance, "NetCon.record", call.CallSite);
        connection.Record(time =>
        {
            double now = model.Time;
            model.Time = time;
            statement.Execute();
            model.Time = now;
        });
    }

    /// <summary>Variables take each new threshold, what sends events by itself the first one, the source of connections from nothing none.</summary>
    private static bool TakesThreshold(NetCon connection)
        => connection.SourceVariable is not null || (connection.SourceProcess is not null && connection.Siblings.Count == 1);

    private NetCon Needed() => Connection.HasSource ? Connection : throw new MissingEndException("source");

    /// <summary>A point process or artificial cell, or null for NULLobject.</summary>
    private static PointProcess? ProcessFrom(CallArguments call, int position) => call.Object(position) switch
    {
        null => null,
        PointProcessObject process => process.Process,
        _ => throw call.Fault(
            RuntimeDiagnostics.WrongArgumentKind,
            $"argument {position} of {call.Callee}() is {call.Object(position)!.Name}, but a point process is needed.",
            "Pass a synapse, an artificial cell or NULLobject."),
    };
}
