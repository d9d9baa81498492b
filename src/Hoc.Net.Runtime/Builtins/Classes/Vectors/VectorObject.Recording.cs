using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Recorders;

namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <content>Vectors that record a variable during a run, or drive some.</content>
internal sealed partial class VectorObject
{
    private const double ShortestInterval = 1e-9; // ms
    private const double LongestInterval = 1e10; // ms

    private Model? _model;
    private Recording? _recording;
    private List<Playback>? _playbacks;

    [HocMethod("record", "v.record(&variable, dt or times)", "Records a variable: at each step, at an interval in ms, or at the times of a Vector; what the Vector recorded or drove before ends. A point process before the pointer tells whose cell it is.", Least = 1, Most = 4)]
    public HocObject Record(CallArguments call)
    {
        int position = FirstBehindPointProcess(call);
        VariableReference source = call.Pointer(position);
        int extent = position + 1;
        SampleBuffer? times = call.IsObject(extent) ? call.Object<VectorObject>(extent).Samples : null;
        double? interval = times is null && call.Count >= extent ? IntervalFrom(call, extent) : null;
        StopRecordingAndPlaying();
        Model model = _model = call.Session.Model;
        RecordedVariable = ReferenceEquals(source, model.TimeReference) ? "t" : source.Name;
        if (times is not null) _recording = model.RecordAt(source, times, Samples);
        else if (interval is { } given) _recording = model.Record(source, given, Samples);
        else _recording = model.Record(source, Samples);
        if (ReferenceEquals(source, model.TimeReference))
        {
            Section? section = (position > 1 ? call.Object(1)!.AsPointProcess()!.Section : null) ?? call.Session.Sections.Current;
            _recording.Beside = section is { Exists: true } ? section.At(0.5).Voltage : null;
        }

        return this;
    }

    /// <summary>Records a variable at the steps of the cell of a section.</summary>
    public void RecordSteps(HocSession session, VariableReference source, Section section)
    {
        StopRecordingAndPlaying();
        _model = session.Model;
        _recording = _model.Record(source, Samples);
        _recording.Beside = section.At(0.5).Voltage;
    }

    /// <summary>Records a variable at times, ms.</summary>
    public void RecordAt(HocSession session, VariableReference source, SampleBuffer times, Section section)
    {
        StopRecordingAndPlaying();
        _model = session.Model;
        _recording = _model.RecordAt(source, times, Samples);
        _recording.Beside = section.At(0.5).Voltage;
    }

    [HocMethod("play", "v.play(&variable or \"statement\", dt or times, continuous or discontinuities)", "Drives a variable during a run, or executes a statement of the top level in which $1 is the element (without $1 it is a variable): a staircase at an interval in ms or at the times of a Vector; with 1 as third argument, or the indices of the jumps, the straight lines between the points. play(i) uses element i at once. A point process may stand first.", Least = 1, Most = 4)]
    public HocObject Play(CallArguments call)
    {
        int position = FirstBehindPointProcess(call);
        if (call.IsNumber(position))
        {
            PlayOnce(call, position);
            return this;
        }

        VariableReference target = call.IsString(position) ? StatementPlace(call, call.String(position)) : call.Pointer(position);
        int extent = position + 1;
        SampleBuffer? times = call.IsObject(extent) ? call.Object<VectorObject>(extent).Samples : null;
        SampleBuffer? jumps = call.IsObject(extent + 1) ? call.Object<VectorObject>(extent + 1).Samples : null;
        bool isContinuous = jumps is not null || (call.Count > extent && call.Integer(extent + 1, 0, 1) == 1);
        if (isContinuous && times is null) throw NoTimes(call);
        Model model = _model = call.Session.Model;
        _playbacks ??= [];
        if (jumps is not null) _playbacks.Add(model.Play(target, Samples, times!, jumps));
        else if (times is not null) _playbacks.Add(model.Play(target, Samples, times, isContinuous));
        else _playbacks.Add(model.Play(target, Samples, IntervalFrom(call, extent)));
        return this;
    }

    [HocMethod("play_remove", "v.play_remove()", "Ends recording and playing.", Most = 0)]
    public double StopRecordingAndPlaying()
    {
        if (_recording is not null) _model?.Remove(_recording);
        foreach (Playback playback in _playbacks ?? []) _model?.Remove(playback);
        _recording = null;
        _playbacks = null;
        return 1;
    }

    /// <inheritdoc/>
    protected override void OnEnding() => StopRecordingAndPlaying();

    private void PlayOnce(CallArguments call, int position)
    {
        if (_playbacks is not { Count: > 0 })
        {
            throw call.Fault(
                RuntimeDiagnostics.NoPointer,
                $"{Name} drives no variable, so {call.Callee}({call.Number(position):G10}) has nothing to set.",
                "Say first what it drives: play(&variable, times).");
        }

        double item = Items[call.Integer(position, 0, Size - 1)];
        foreach (Playback playback in _playbacks.ToArray()) playback.Target.Value = item;
    }

    /// <summary>A place that executes a statement at top level, in the section in which play() was called.</summary>
    private static StatementReference StatementPlace(CallArguments call, string statement)
    {
        const string value = "hoc_ac_"; // the variable that NEURON puts in the place of $1
        HocSession session = call.Session;
        SourceSpan? callSite = call.CallSite;
        string body = statement.Contains("$1", StringComparison.Ordinal) ? statement.Replace("$1", value) : $"{statement} = {value}"; // a variable by its name
        var text = new ScheduledStatement(session, body, null, "Vector.play", callSite);
        Section? section = session.Sections.Current;
        VariableReference variable = session.ReferenceTo(value, call);
        return new StatementReference(Execute, () => section is not { Exists: false } && text.Owner is not { IsDead: true });

        void Execute(double item)
        {
            variable.Value = item;
            if (section is not null) session.Sections.Push(section);
            text.Execute();
            if (section is not null) session.Sections.Pop();
        }
    }

    /// <summary>The position of the first argument behind an optional point process.</summary>
    private static int FirstBehindPointProcess(CallArguments call)
    {
        if (!call.IsObject(1)) return 1;
        if (call.Object(1)?.AsPointProcess() is { Type.Kind: MechanismKind.PointProcess }) return 2;
        throw call.Fault(
            RuntimeDiagnostics.WrongArgumentKind,
            $"argument 1 of {call.Callee}() is an object, but no point process of a section.",
            "Pass a pointer such as &soma.v(0.5), perhaps behind a point process of the cell.");
    }

    private static double IntervalFrom(CallArguments call, int position)
    {
        double interval = call.Number(position);
        if (interval >= ShortestInterval && interval <= LongestInterval) return interval;
        throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"argument {position} of {call.Callee}() is {interval:G10}, but an interval is {ShortestInterval:G2} to {LongestInterval:G2} ms.",
            "Pass an interval in ms above zero.");
    }

    private static HocException NoTimes(CallArguments call) => call.Fault(
        RuntimeDiagnostics.WrongArgumentKind,
        $"{call.Callee}() needs a Vector of times to follow straight lines between points.",
        "Pass the times as a Vector.");
}
