using Hoc.Net.Simulation.Stepping;

namespace Hoc.Net.Simulation.Tests;

/// <summary>Actions at times, and handlers of initialisation. Expected times: nrniv 8.2.2, cvode.event("...") from an FInitializeHandler.</summary>
public class ScheduleTests
{
    private readonly Model _model = new(TestMechanisms.Catalog);
    private readonly List<string> _log = [];

    [Test]
    public void Actions_run_at_the_end_of_the_step_that_reaches_their_time()
    {
        var soma = _model.AddSection("soma");
        soma.Insert("pas");
        _model.Initializing += phase =>
        {
            if (phase != InitializationPhase.MechanismsInitialized)
                return;
            _model.Schedule(0.51, () => Log("a"));
            _model.Schedule(0.52, () => Log("b"));
            _model.Schedule(0.5, () =>
            {
                Log("c");
                _model.Schedule(_model.Time + 0.05, () => Log("e"));
            });
            _model.Schedule(0, () => Log("d"));
            _model.Schedule(0.6, () => soma.At(0.5).Voltage.Value = 0);
        };
        _model.Initialize(-65);
        while (_model.Time < 0.59)
            _model.Step();
        Assert.That(_log, Is.EqualTo(new[]
        {
            "d 0", "c 0.5000000000000002", "a 0.5250000000000001", "b 0.5250000000000001", "e 0.55",
        }));
        Assert.That(soma.V(0.5), Is.Zero);
        _model.Step();
        Assert.That(soma.V(0.5), Is.EqualTo(-1.7073170731706167).Within(1e-11));
    }

    /// <summary>nrniv 8.2.2: cvode.event(0.6 + k·0.5e-8, ...) at dt 0.025; t is 0.59999999999999987 there.</summary>
    [TestCase(2.4e-8, 0.6)]
    [TestCase(2.6e-8, 0.625)]
    public void A_millionth_of_a_step_late_is_in_time(double late, double expected)
    {
        _model.Initialize();
        _model.Schedule(0.6 + late, () => Assert.That(_model.Time, Is.EqualTo(expected).Within(1e-9)));
        _model.RunUntil(1);
    }

    [Test]
    public void Initialising_forgets_what_was_scheduled()
    {
        _model.Schedule(0.1, () => Log("old"));
        _model.Initialize();
        _model.RunUntil(1);
        Assert.That(_log, Is.Empty);
    }

    [Test]
    public void Handlers_are_called_in_order()
    {
        _model.Time = 5;
        _model.Initializing += phase => Log(phase.ToString());
        _model.Initialize();
        Assert.That(_log, Is.EqualTo(new[] { "Start 5", "VoltageSet 0", "MechanismsInitialized 0", "End 0" }));
    }

    [Test]
    public void The_structure_may_change_in_an_action()
    {
        _model.AddSection("first");
        _model.Initialize(-65);
        _model.Schedule(0.1, () => _model.AddSection("second").At(0.5).Voltage.Value = -10);
        _model.RunUntil(1);
        Assert.That(_model.Sections[1].V(0.5), Is.EqualTo(-10).Within(1e-9)); // no channels: it stays
    }

    private void Log(string what) => _log.Add(FormattableString.Invariant($"{what} {_model.Time:g16}"));
}
