using Hoc.Net.Simulation.Recorders;

namespace Hoc.Net.Simulation.Tests;

/// <summary>Recording each step, at an interval, at times; playing staircases and polygons; their order at equal times.</summary>
public class RecordingTests
{
    private readonly Model _model = new(TestMechanisms.Catalog);
    private readonly Section _soma;
    private readonly PointProcess _clamp;
    private readonly SampleBuffer _times = new([0.03, 0.1, 0.1, 0.2, 0.3]);
    private readonly SampleBuffer _values = new([0, 100, 200, -50, 50]);

    public RecordingTests()
    {
        _soma = _model.AddSection("soma");
        _soma.Insert("pas");
        _clamp = _model.Clamp(_soma.At(0.5), 0, 1e9, 0);
    }

    [Test]
    public void Recordings_and_playbacks_equal_NEURONs()
    {
        double[] at = [0, 0.06, 0.1, 0.11, 0.25];
        var amplitude = _clamp.Reference("amp");
        Recording[] recordings =
        [
            _model.Record(_model.TimeReference), _model.Record(amplitude), _model.Record(_clamp.Reference("i")),
            _model.Record(_model.TimeReference, 0.1), _model.Record(amplitude, 0.1),
            _model.Record(_model.TimeReference, at), _model.Record(_clamp.Reference("i"), at),
            _model.Record(_soma.At(0.5).Voltage, at),
        ];
        var expected = ReferenceNumbers.Read("recording");
        Func<Playback>[] playbacks =
        [
            () => _model.Play(amplitude, _values, _times),
            () => _model.Play(amplitude, _values, _times, interpolate: true),
            () => _model.Play(amplitude, _values, 0.1),
        ];
        for (var p = 0; p < playbacks.Length; p++)
        {
            var playback = playbacks[p]();
            _model.Initialize(-70);
            for (var i = 0; i < 16; i++)
                _model.Step();
            for (var r = 0; r < recordings.Length; r++)
            {
                Assert.That(recordings[r].Samples.Values.ToArray(),
                    Is.EqualTo(expected[p * recordings.Length + r]).Within(1e-12), $"playback {p}, recording {r}");
            }

            _model.Remove(playback);
        }
    }

    [Test]
    public void Removing_a_recording_keeps_its_samples()
    {
        var recording = _model.Record(_model.TimeReference);
        _model.Initialize();
        _model.Step();
        _model.Remove(recording);
        _model.Step();
        Assert.That(recording.Samples.Values.ToArray(), Is.EqualTo(new[] { 0, 0.025 }));
    }

    [Test]
    public void A_recording_ends_with_its_section()
    {
        var other = _model.AddSection("other");
        var recording = _model.Record(other.At(0.5).Voltage);
        _model.RecordCrossings(other.At(0.5).Voltage, 0);
        _model.Initialize(-60);
        _model.Remove(other);
        _model.Step();
        Assert.That(recording.Samples.Values.ToArray(), Is.EqualTo(new[] { -60.0 }));
    }

    [Test]
    public void Restarting_recordings_takes_the_present_value_as_first()
    {
        var recording = _model.Record(_model.TimeReference);
        _model.Initialize();
        _model.RunUntil(1);
        _model.Time = 7;
        _model.RestartRecordings();
        Assert.That(recording.Samples.Values.ToArray(), Is.EqualTo(new[] { 7.0 }));
    }

    /// <summary>nrniv 8.2.2: four steps, t = 7, frecord_init(), three steps: rd (Dt 0.05) has 2 values, those at 7 and 7.05.</summary>
    [Test]
    public void Restarting_forgets_the_samples_that_were_due()
    {
        var interval = _model.Record(_model.TimeReference, 0.05);
        _model.Initialize();
        for (var i = 0; i < 4; i++)
            _model.Step();
        _model.Time = 7;
        _model.RestartRecordings();
        for (var i = 0; i < 3; i++)
            _model.Step();
        Assert.That(interval.Samples.Values.ToArray(), Is.EqualTo(new[] { 7, 7.05 }));
    }

    [Test]
    public void An_element_of_a_buffer_may_be_played_into()
    {
        var buffer = new SampleBuffer([1, 2, 3]);
        _model.Play(buffer.ElementAt(1), new SampleBuffer([5, 6]), 1);
        _model.Initialize();
        _model.RunUntil(1.1);
        Assert.That(buffer.Values.ToArray(), Is.EqualTo(new[] { 1.0, 6, 3 }));
    }

    /// <summary>nrniv 8.2.2: NetCon(&amp;v(.5), nil).record(tv), soma with an IClamp of 1000 nA from 0.5 to 0.8 ms, to 2 ms.</summary>
    [TestCase(-70, 1e-10)]
    [TestCase(-65, 0.52500000010000014)]
    [TestCase(-64, 0.52500000010000014)]
    public void Crossings_are_recorded_a_little_after_the_step_that_finds_them(double threshold, double expected)
    {
        var model = new Model(TestMechanisms.Catalog);
        var soma = model.AddSection("soma");
        model.Clamp(soma.At(0.5), 0.5, 0.3, 1000);
        var crossings = model.RecordCrossings(soma.At(0.5).Voltage, threshold);
        for (var run = 0; run < 2; run++)
        {
            model.Initialize(-65);
            model.RunUntil(2);
            Assert.That(crossings.Samples.Values.ToArray(), Is.EqualTo(new[] { expected }));
        }
    }

    [TestCase(new double[] { })]
    [TestCase(new double[] { 0 })]
    [TestCase(new double[] { double.NaN, 0.1, 0.2 })]
    [TestCase(new double[] { 0.2, 0.1, 0, 0.3 })]
    public void A_polygon_takes_any_times(double[] times)
    {
        _model.Play(_clamp.Reference("amp"), _values, new SampleBuffer(times), interpolate: true);
        Assert.DoesNotThrow(() =>
        {
            _model.Initialize(-65);
            _model.RunUntil(1);
        });
    }

    [Test]
    public void A_polygon_may_lose_points_during_a_run()
    {
        _model.Play(_clamp.Reference("amp"), _values, _times, interpolate: true);
        _model.Initialize(-65);
        _model.RunUntil(0.25);
        _times.Count = 2;
        _values.Count = 1;
        _model.RunUntil(0.5);
        Assert.That(_clamp.Reference("amp").Value, Is.EqualTo(_values[0]));
    }
}
