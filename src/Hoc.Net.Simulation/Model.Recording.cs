using Hoc.Net.Simulation.Events;
using Hoc.Net.Simulation.Randomness;
using Hoc.Net.Simulation.Recorders;

namespace Hoc.Net.Simulation;

/// <content>Recording and playing.</content>
public sealed partial class Model
{
    private readonly List<Recording> _recordings = [];
    private readonly List<Playback> _playbacks = [];
    private readonly List<RandomPlayback> _randomPlaybacks = [];
    private StepRecording[] _sampled = [];
    private int _sampledEpoch;
    private int _recordingVersion;
    private long _recorders; // so far

    /// <summary>Records a variable at the end of each step. Initialising takes the first sample.</summary>
    /// <param name="source">The variable.</param>
    /// <param name="samples">Where the samples go; a new buffer by default.</param>
    public Recording Record(VariableReference source, SampleBuffer? samples = null) =>
        Start(new StepRecording(source, samples ?? new(), TimeReference));

    /// <summary>Records a variable at a fixed interval, ms, from the start on.</summary>
    /// <exception cref="InvalidPropertyException">The interval is not positive.</exception>
    public Recording Record(VariableReference source, double interval, SampleBuffer? samples = null)
    {
        if (!(interval > 0))
            throw new InvalidPropertyException("the recording", "the interval", interval, "a positive value");
        return Start(new IntervalRecording(source, samples ?? new(), TimeReference, interval));
    }

    /// <summary>Records a variable at given times, ms, in ascending order.</summary>
    public Recording Record(VariableReference source, ReadOnlySpan<double> times, SampleBuffer? samples = null) =>
        RecordAt(source, new SampleBuffer(times), samples);

    /// <summary>Records a variable at times, ms, that a buffer will hold when the run gets there.</summary>
    public Recording RecordAt(VariableReference source, SampleBuffer times, SampleBuffer? samples = null) =>
        Start(new TimesRecording(source, samples ?? new(), times));

    /// <summary>
    /// Records the times, ms, at which a variable rises above a threshold. A crossing found at the start of a step at t is recorded as
    /// t + 1e-10; so one in the last step of a run is not.
    /// </summary>
    public Recording RecordCrossings(VariableReference source, double threshold, SampleBuffer? samples = null) =>
        Start(new CrossingRecording(Exchange, source, threshold, samples ?? new()));

    /// <summary>Plays values into a variable at a fixed interval, ms, from 0 on.</summary>
    public Playback Play(VariableReference target, SampleBuffer values, double interval) =>
        Start(new StepPlayback(target, values, null, interval));

    /// <summary>Plays values into a variable at given times, ms.</summary>
    /// <param name="target">The variable.</param>
    /// <param name="values">The values.</param>
    /// <param name="times">Their times, ascending.</param>
    /// <param name="interpolate">True to follow the polygon through the points at each half step, not a staircase.</param>
    public Playback Play(VariableReference target, SampleBuffer values, SampleBuffer times, bool interpolate = false) =>
        Start(interpolate ? new InterpolatedPlayback(target, values, times, null) : new StepPlayback(target, values, times, 0));

    /// <summary>Lets a variable follow the polygon through points at each half step; some points are jumps or bends.</summary>
    /// <param name="target">The variable.</param>
    /// <param name="values">The values.</param>
    /// <param name="times">Their times, ms, ascending.</param>
    /// <param name="jumps">The indices of the points where the function or its slope jumps, ascending: a variable step ends there.</param>
    public Playback Play(VariableReference target, SampleBuffer values, SampleBuffer times, SampleBuffer jumps) =>
        Start(new InterpolatedPlayback(target, values, times, jumps));

    /// <summary>Gives a variable a new random number on initialisation and at the start of each step, after the events of its first half.</summary>
    public RandomPlayback Play(VariableReference target, RandomStream source)
    {
        var playback = new RandomPlayback(target, source);
        _randomPlaybacks.Add(playback);
        return playback;
    }

    /// <summary>Ends a recording; its samples stay.</summary>
    public void Remove(Recording recording)
    {
        _recordings.Remove(recording);
        (recording as CrossingRecording)?.End();
        NoteRecordingChange();
    }

    /// <summary>Ends a playback.</summary>
    public void Remove(Playback playback) => _playbacks.Remove(playback);

    /// <summary>Ends a playback of random numbers.</summary>
    public void Remove(RandomPlayback playback) => _randomPlaybacks.Remove(playback);

    internal EventQueue Events => Exchange.Queue;

    internal bool IsRecording(Recording recording) => _recordings.Contains(recording);

    internal bool IsPlaying(Playback playback) => _playbacks.Contains(playback) && playback.Target.Exists;

    /// <summary>Empties all recordings and puts the events of those with times of their own into the queue.</summary>
    internal void StartRecordings()
    {
        DropEndedRecordings();
        foreach (var recording in _recordings)
            recording.Start(Events, Time);
    }

    internal void StartPlaybacks()
    {
        foreach (var playback in _playbacks)
            playback.Start(Events);
    }

    /// <summary>Gives random numbers to the variables that get them. A playback ends with its variable; so does NEURON's.</summary>
    internal void PlayRandomNumbers()
    {
        for (var i = 0; i < _randomPlaybacks.Count; i++)
        {
            if (_randomPlaybacks[i].Target.Exists)
                _randomPlaybacks[i].Play();
            else
                _randomPlaybacks.RemoveAt(i--);
        }
    }

    /// <summary>Rises when recordings change, or lie elsewhere.</summary>
    internal int RecordingVersion
    {
        get
        {
            if (_sampledEpoch != Store.Epoch)
                BindRecordings();
            return _recordingVersion;
        }
    }

    /// <summary>The recordings that take a sample at each step.</summary>
    internal StepRecording[] StepRecordings
    {
        get
        {
            if (_sampledEpoch != Store.Epoch)
                BindRecordings();
            return _sampled;
        }
    }

    /// <summary>Takes the samples of a step that ends at a time, ms.</summary>
    internal void Sample(double time)
    {
        foreach (var recording in StepRecordings)
            recording.Sample(Store.Block, time);
    }

    /// <summary>True when some variable follows a polygon, which must be set between the halves of a step.</summary>
    internal bool HasContinuousPlayback => _playbacks.Count > 0 && _playbacks.Exists(static p => p is InterpolatedPlayback);

    /// <summary>True when some variable gets new values in each step.</summary>
    internal bool HasPlaybackInSteps => _randomPlaybacks.Count > 0 || (_playbacks.Count > 0 && HasContinuousPlayback);

    internal void FollowPlaybacks(double time)
    {
        foreach (var playback in _playbacks)
            if (playback.Target.Exists)
                playback.Follow(time);
    }

    /// <summary>Makes room for the samples of this many steps, so that steps allocate nothing.</summary>
    private void ReserveSamples(double steps)
    {
        foreach (var recording in _recordings)
            recording.Samples.Reserve((int)Math.Min(recording.Count + steps + 2, Array.MaxLength / 2));
    }

    private Recording Start(Recording recording)
    {
        _recordings.Add(recording);
        recording.Order = ++_recorders;
        NoteRecordingChange();
        return recording;
    }

    private Playback Start(Playback playback)
    {
        _playbacks.Add(playback);
        playback.Order = ++_recorders;
        return playback;
    }

    private void BindRecordings()
    {
        DropEndedRecordings();
        _sampled = [.. _recordings.OfType<StepRecording>()];
        foreach (var recording in _sampled)
            recording.Bind(Store);
        _sampledEpoch = Store.Epoch;
        _recordingVersion++;
    }

    private void NoteRecordingChange() => _sampledEpoch = 0;

    /// <summary>A recording ends with its variable; so does NEURON's.</summary>
    private void DropEndedRecordings()
    {
        _recordings.RemoveAll(static r => !r.Source.Exists);
    }
}
