using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Recorders;

namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <content>Vectors that record a variable during a run, or drive one.</content>
internal sealed partial class VectorObject
{
    private Model? _model;
    private Recording? _recording;
    private Playback? _playback;

    [HocMethod("record", "v.record(&variable, dt or times)", "Records a variable: at each step, at an interval in ms, or at the times of a Vector. An object before the pointer tells whose variable it is.", Least = 1, Most = 4)]
    public HocObject Record(CallArguments call)
    {
        int position = call.IsObject(1) ? 2 : 1;
        VariableReference source = call.Pointer(position);
        Model model = _model = call.Session.Model;
        StopRecording();
        RecordedVariable = ReferenceEquals(source, model.TimeReference) ? "t" : source.Name;
        int extent = position + 1;
        if (call.IsObject(extent)) _recording = model.RecordAt(source, call.Object<VectorObject>(extent).Samples, Samples);
        else if (call.Count >= extent) _recording = model.Record(source, call.Number(extent), Samples);
        else _recording = model.Record(source, Samples);
        return this;
    }

    [HocMethod("play", "v.play(&variable, dt or times, continuous)", "Drives a variable during a run: a staircase at an interval in ms or at the times of a Vector; with a third argument the straight lines between the points.", Least = 2, Most = 5)]
    public HocObject Play(CallArguments call)
    {
        int position = call.IsObject(1) && call.IsPointer(2) ? 2 : 1;
        VariableReference target = call.Pointer(position);
        Model model = _model = call.Session.Model;
        StopPlaying();
        int extent = position + 1;
        bool interpolates = call.Count > extent && call.Number(extent + 1) != 0;
        if (call.IsObject(extent))
            _playback = model.Play(target, Samples, call.Object<VectorObject>(extent).Samples, interpolates);
        else
            _playback = model.Play(target, Samples, call.Number(extent));
        return this;
    }

    [HocMethod("play_remove", "v.play_remove()", "Ends recording and playing.", Most = 0)]
    public double StopRecordingAndPlaying()
    {
        StopRecording();
        StopPlaying();
        return 1;
    }

    /// <inheritdoc/>
    protected override void OnEnding() => StopRecordingAndPlaying();

    private void StopRecording()
    {
        if (_recording is not null) _model?.Remove(_recording);
        _recording = null;
    }

    private void StopPlaying()
    {
        if (_playback is not null) _model?.Remove(_playback);
        _playback = null;
    }
}
