namespace Hoc.Net.Simulation.Tests;

/// <summary>A model goes back to a state that it had, and refuses one of another structure.</summary>
public class SnapshotTests
{
    private readonly Model _model = new(TestMechanisms.Catalog);
    private readonly Section _soma;
    private readonly PointProcess _clamp;

    public SnapshotTests()
    {
        _soma = _model.AddSection("soma");
        _soma.Insert("pas");
        _clamp = _model.Clamp(_soma.At(0.5), 1, 3, 0.5);
    }

    [Test]
    public void A_restored_run_is_the_same_run()
    {
        _model.Initialize(-70);
        _model.RunUntil(2);
        var snapshot = _model.TakeSnapshot();
        Assert.That(snapshot.Time, Is.EqualTo(_model.Time));
        _model.RunUntil(5);
        var (time, voltage) = (_model.Time, _soma.At(0.5).Voltage.Value);
        for (var i = 0; i < 2; i++)
        {
            _model.Restore(snapshot);
            Assert.That(_model.Time, Is.EqualTo(snapshot.Time));
            Assert.That(_soma.At(0.5).Voltage.Value, Is.Not.EqualTo(voltage));
            _model.RunUntil(5);
            Assert.That((_model.Time, _soma.At(0.5).Voltage.Value), Is.EqualTo((time, voltage)));
        }
    }

    [Test]
    public void Recordings_at_times_and_playing_go_back_too()
    {
        var samples = _model.Record(_soma.At(0.5).Voltage, [1, 2, 3]);
        _model.Play(_clamp.Reference("amp"), new SampleBuffer([1, 2, 3, 4]), 0.7);
        _model.Initialize(-70);
        _model.RunUntil(1.5);
        var snapshot = _model.TakeSnapshot();
        _model.RunUntil(3.5);
        var all = samples.Samples.Values.ToArray();
        Assert.That(_clamp["amp"], Is.EqualTo(4));
        _model.Restore(snapshot);
        Assert.That(samples.Count, Is.EqualTo(1));
        Assert.That(_clamp["amp"], Is.EqualTo(3));
        _model.RunUntil(3.5);
        Assert.That(samples.Samples.Values.ToArray(), Is.EqualTo(all));
    }

    [Test]
    public void Only_the_states_come_back_without_events()
    {
        _model.Initialize(-70);
        var snapshot = _model.TakeSnapshot();
        var fired = 0;
        _model.Schedule(1, () => fired++);
        _model.Restore(snapshot, withEvents: false);
        _model.RunUntil(2);
        Assert.That(fired, Is.EqualTo(1));
    }

    [Test]
    public void Another_structure_is_refused()
    {
        var snapshot = _model.TakeSnapshot();
        _model.AddSection("dend");
        var fault = Assert.Throws<SnapshotMismatchException>(() => _model.Restore(snapshot))!;
        Assert.That(fault.Code, Is.EqualTo("SIM4080"));
        Assert.That(fault.Difference, Is.EqualTo("2 sections exist, but 1 were saved"));
    }
}
