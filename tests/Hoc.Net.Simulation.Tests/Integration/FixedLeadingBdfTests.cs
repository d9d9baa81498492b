using Hoc.Net.Simulation.Circuits;
using Hoc.Net.Simulation.Integration;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Tests.Integration;

/// <summary>The integrator of differential-algebraic equations, by solutions that are known and by what its steps must fulfil.</summary>
public class FixedLeadingBdfTests
{
    private const double Stop = 1e5; // ms

    [Test]
    public void The_error_follows_the_tolerance([Values(1e-4, 1e-6, 1e-8)] double tolerance)
    {
        var integrator = Integrator(TestDaeSystem.Oscillator(), tolerance);
        while (integrator.Time < 10)
        {
            Assert.That(integrator.Advance(Stop), Is.EqualTo(StepOutcome.Taken));
            Assert.That(integrator.State[0], Is.EqualTo(Math.Cos(integrator.Time)).Within(100 * tolerance), $"at {integrator.Time}");
        }
    }

    /// <summary>The algebraic unknown is not integrated: it fulfils its equation after each step, and at the start although it was put elsewhere.</summary>
    [Test]
    public void Algebraic_unknowns_fulfil_their_equation()
    {
        var integrator = Integrator(TestDaeSystem.Oscillator(), 1e-5);
        for (var i = 0; i < 100; i++)
        {
            Assert.That(integrator.ShownState[2], Is.EqualTo(integrator.ShownState[0] + 2 * integrator.ShownState[1]).Within(1e-12));
            integrator.Advance(Stop);
        }
    }

    [Test]
    public void Within_a_step_the_solution_is_as_good_as_at_its_end()
    {
        var integrator = Integrator(TestDaeSystem.Oscillator(), 1e-8);
        while (integrator.Time < 5)
            integrator.Advance(Stop);
        foreach (var part in new[] { .1, .5, .9 })
        {
            var time = integrator.StepStart + part * integrator.Step;
            integrator.Interpolate(time);
            Assert.That(integrator.ShownState[0], Is.EqualTo(Math.Cos(time)).Within(1e-6));
        }

        Assert.That(integrator.State[0], Is.EqualTo(Math.Cos(integrator.Time)).Within(1e-6));
    }

    [Test]
    public void No_step_passes_the_stop_or_the_longest()
    {
        var integrator = Integrator(TestDaeSystem.Oscillator(), 1e-4, settings => settings.LongestStep = .05);
        var longest = 0.0;
        while (integrator.Time < 3)
        {
            integrator.Advance(3);
            longest = Math.Max(longest, integrator.Step);
        }

        Assert.That(integrator.Time, Is.EqualTo(3));
        Assert.That(longest, Is.LessThanOrEqualTo(.1), "while the order rises, steps double unchecked");
    }

    [Test]
    public void The_order_stays_within_its_limit([Values(1, 2, 3)] int highest)
    {
        var integrator = Integrator(TestDaeSystem.Oscillator(), 1e-5, settings => settings.HighestOrder = highest);
        var reached = 0;
        while (integrator.Time < 2)
        {
            integrator.Advance(Stop);
            reached = Math.Max(reached, integrator.LastOrder);
        }

        Assert.That(reached, Is.EqualTo(highest));
    }

    /// <summary>A jump of the right-hand side between two steps costs failures and short steps, and nothing else.</summary>
    [Test]
    public void A_jump_makes_steps_fail_and_go_on()
    {
        var system = TestDaeSystem.Oscillator();
        var integrator = Integrator(system, 1e-6);
        while (integrator.Time < 2)
            integrator.Advance(Stop);
        var (cost, time) = (integrator.Costs.ErrorFailures, integrator.Time);
        system.Force = 10;
        integrator.Advance(Stop);
        Assert.That(integrator.Costs.ErrorFailures, Is.GreaterThan(cost));
        Assert.That(integrator.Time, Is.GreaterThan(time));
    }

    [Test]
    public void Equations_that_cannot_hold_are_told_at_the_start()
    {
        var system = TestDaeSystem.Oscillator();
        system.Contradiction = 1;
        var integrator = new FixedLeadingBdf(system, new IntegratorSettings());
        Assert.That(integrator.Start(0), Is.EqualTo(StepOutcome.Inconsistent));
    }

    [Test]
    public void A_start_that_misses_the_equations_is_refined()
    {
        var system = TestDaeSystem.Oscillator();
        system.Misses = 1;
        var integrator = Integrator(system, 1e-5);
        Assert.That(integrator.ShownState[2], Is.EqualTo(1).Within(1e-9));
    }

    [Test]
    public void Without_tolerance_nothing_starts() => Assert.That(
        new FixedLeadingBdf(TestDaeSystem.Oscillator(), new IntegratorSettings { AbsoluteTolerance = 0 }).Start(0), Is.EqualTo(StepOutcome.NoTolerance));

    /// <summary>A circuit alone, without any cell.</summary>
    [Test]
    public void A_circuit_oscillates_as_its_equations_say()
    {
        var model = new Model(TestMechanisms.Catalog) { UsesVariableStep = true };
        model.Integrator.AbsoluteTolerance = 1e-8;
        double[] y = [0, 0];
        model.Add(new LinearCircuit(new double[,] { { 1, 0 }, { 0, 1 } }, new double[,] { { 0, -1 }, { 4, .3 } }, y, new double[2]));
        model.Initialize();
        (y[0], y[1]) = (1, 0);
        model.RestartIntegration();
        model.RunUntil(3);
        var frequency = Math.Sqrt(4 - .15 * .15);
        var expected = Math.Exp(-.15 * 3) * (Math.Cos(frequency * 3) + .15 / frequency * Math.Sin(frequency * 3));
        Assert.That(y[0], Is.EqualTo(expected).Within(1e-6));
    }

    /// <summary>Where all equations have derivatives, both integrators come to the same.</summary>
    [Test]
    public void A_cable_relaxes_as_with_the_integrator_of_ordinary_equations()
    {
        double Relaxed(bool isAlgebraic)
        {
            var model = Cable(isLayered: false);
            model.Integrator.AbsoluteTolerance = 1e-7;
            model.UsesVariableStep = true;
            model.UsesAlgebraicMethod = isAlgebraic;
            model.Initialize(-50);
            model.Sections[0].At(.1).Voltage.Value = 0;
            model.RestartIntegration();
            model.RunUntil(5);
            return model.Sections[0].V(.5);
        }

        Assert.That(Relaxed(true), Is.EqualTo(Relaxed(false)).Within(1e-5));
    }

    /// <summary>Gap junctions take the potential inside, with both kinds of steps: short fixed steps come near to the variable ones.</summary>
    [Test]
    public void Transfers_take_the_potential_inside()
    {
        (double Target, double Inside) Run(bool isVariable)
        {
            var model = Cable(isLayered: true);
            model.TimeStep = .001;
            model.UsesVariableStep = isVariable;
            model.Integrator.AbsoluteTolerance = 1e-7;
            var target = new Cell();
            model.Transfers.AddSource(1, model.Sections[0].At(.1).Voltage);
            model.Transfers.AddTarget(1, target);
            model.Transfers.SetUp();
            model.Initialize(-50);
            model.Sections[0].At(.5).Voltage.Value = 0;
            model.RestartIntegration();
            model.RunUntil(2);
            return (target.Value, model.Sections[0].V(.1) + model.Sections[0].At(.1)["vext"].Value);
        }

        var (fixedTarget, fixedInside) = Run(false);
        var (target, inside) = Run(true);
        Assert.That(fixedTarget, Is.EqualTo(fixedInside));
        Assert.That(target, Is.EqualTo(inside));
        Assert.That(target, Is.EqualTo(fixedTarget).Within(.01));
    }

    private static Model Cable(bool isLayered)
    {
        var model = new Model(TestMechanisms.Catalog.With(Extracellular.Create(2)));
        var cable = model.AddSection("cable");
        (cable.Length, cable.SegmentCount) = (500, 5);
        cable.Insert("pas");
        if (isLayered)
            cable.Insert(Extracellular.Name);
        return model;
    }

    private static FixedLeadingBdf Integrator(TestDaeSystem system, double tolerance, Action<IntegratorSettings>? set = null)
    {
        var settings = new IntegratorSettings { AbsoluteTolerance = tolerance };
        set?.Invoke(settings);
        var integrator = new FixedLeadingBdf(system, settings);
        Assert.That(integrator.Start(0), Is.EqualTo(StepOutcome.Taken));
        return integrator;
    }
}
