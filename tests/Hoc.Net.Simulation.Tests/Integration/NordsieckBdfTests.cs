using Hoc.Net.Simulation.Integration;

namespace Hoc.Net.Simulation.Tests.Integration;

public class NordsieckBdfTests
{
    /// <summary>Where NEURON stops at the latest when no discontinuity is known: the first step depends on it.</summary>
    private const double NeuronsStop = 1e5 - 1e5 * 100 * 2.2204460492503131e-16;

    /// <summary>
    /// nrniv 8.2.2 with the same equations in a MOD file, one segment and cvode.jacobian(1 or 2) or stiff(0): fadvance until tend, then the numbers of
    /// advance_tn and of function evaluations of cvode.statistics, and t. The first steps are the same in all bits; roundings grow, so that a run
    /// through many failures (the diagonal Jacobian, the jumps of the oscillator) is compared for as long as they stay small.
    /// </summary>
    [TestCase("rob", JacobianKind.Dense, Stiffness.AllStates, 1e-6, 1e-4, 1000, 5, 212, 548, 1016.343718)]
    [TestCase("lin", JacobianKind.Dense, Stiffness.AllStates, 1e-5, 0, 10, 5, 109, 262, 10.92673383)]
    [TestCase("vdp", JacobianKind.Dense, Stiffness.AllStates, 1e-5, 1e-5, 50, 5, 46, 107, 52.24402198)]
    [TestCase("vdp", JacobianKind.Dense, Stiffness.AllStates, 1e-4, 1e-4, 300, 2, 976, 2313, 301.4705256)]
    [TestCase("vdp", JacobianKind.Diagonal, Stiffness.AllStates, 1e-4, 1e-4, 70, 5, 33, 110, 79.55875227)]
    [TestCase("rob", JacobianKind.Diagonal, Stiffness.AllStates, 1e-6, 1e-4, 1, 5, 72, 211, 1.022701482)]
    [TestCase("lin", JacobianKind.Diagonal, Stiffness.AllStates, 1e-5, 0, 1, 5, 92, 245, 1.036612492)]
    [TestCase("lin", JacobianKind.Tree, Stiffness.None, 1e-5, 0, 0.1, 5, 177, 496, 0.1002394984)]
    public void Steps_are_NEURONs(
        string name, JacobianKind jacobian, Stiffness stiffness, double absolute, double relative, double end, int order, int steps, int evaluations, double time)
    {
        var integrator = Integrator(name, jacobian, stiffness, absolute, relative, order);
        var taken = Run(integrator, end);
        Assert.Multiple(() =>
        {
            Assert.That(taken, Is.EqualTo(steps));
            Assert.That(integrator.Costs.Evaluations, Is.EqualTo(evaluations));
            Assert.That(integrator.Time, Is.EqualTo(time).Within(0.2).Percent);
        });
    }

    /// <summary>The same, through the jumps of the oscillator: within 2 %.</summary>
    [TestCase(1e-4, 300, 525, 1467)]
    [TestCase(1e-7, 100, 592, 1423)]
    public void Steps_through_jumps_follow_NEURONs(double tolerance, double end, int steps, int evaluations)
    {
        var integrator = Integrator("vdp", JacobianKind.Dense, Stiffness.AllStates, tolerance, tolerance, 5);
        var taken = Run(integrator, end);
        Assert.Multiple(() =>
        {
            Assert.That(taken, Is.EqualTo(steps).Within(2).Percent);
            Assert.That(integrator.Costs.Evaluations, Is.EqualTo(evaluations).Within(2).Percent);
        });
    }

    [Test]
    public void The_error_follows_the_tolerance([Values(1e-4, 1e-6, 1e-8, 1e-10)] double tolerance)
    {
        var integrator = new NordsieckBdf(TestSystem.Exponential(-1), new IntegratorSettings { AbsoluteTolerance = tolerance });
        integrator.Start(0);
        while (integrator.Time < 5)
        {
            integrator.Advance(5);
            Assert.That(integrator.State[0], Is.EqualTo(Math.Exp(-integrator.Time)).Within(20 * tolerance), $"at {integrator.Time}");
        }

        Assert.That(integrator.Time, Is.EqualTo(5), "the stop is met exactly");
    }

    [Test]
    public void The_solution_within_a_step_is_as_good_as_at_its_ends()
    {
        const double tolerance = 1e-7;
        var system = TestSystem.Exponential(-1);
        var integrator = new NordsieckBdf(system, new IntegratorSettings { AbsoluteTolerance = tolerance });
        integrator.Start(0);
        var former = 0.0;
        while (integrator.Time < 3)
        {
            integrator.Advance(10);
            for (var part = 0.0; part <= 1; part += 0.125)
            {
                var t = former + part * (integrator.Time - former);
                integrator.Interpolate(t);
                Assert.That(system.State[0], Is.EqualTo(Math.Exp(-t)).Within(20 * tolerance), $"at {t}");
            }

            former = integrator.Time;
        }
    }

    [Test]
    public void Orders_rise_with_smoothness_and_stay_below_the_highest([Range(1, 5)] int highest)
    {
        var integrator = new NordsieckBdf(TestSystem.Exponential(-1), new IntegratorSettings { AbsoluteTolerance = 1e-9, HighestOrder = highest });
        integrator.Start(0);
        var reached = 0;
        while (integrator.Time < 2)
        {
            integrator.Advance(10);
            reached = Math.Max(reached, integrator.LastOrder);
        }

        Assert.That(reached, Is.EqualTo(highest));
    }

    [Test]
    public void Steps_keep_their_limits()
    {
        var settings = new IntegratorSettings { AbsoluteTolerance = 1e-2, LongestStep = 0.25 };
        var integrator = new NordsieckBdf(TestSystem.Exponential(-1), settings);
        integrator.Start(0);
        while (integrator.Time < 20)
        {
            integrator.Advance(100);
            Assert.That(integrator.Step, Is.LessThanOrEqualTo(0.25 * (1 + 1e-12)));
        }

        settings.LongestStep = 1e9;
        settings.ShortestStep = 0.01;
        integrator.Start(0);
        while (integrator.Time < 2)
        {
            Assert.That(integrator.Advance(100), Is.EqualTo(StepOutcome.Taken));
            Assert.That(integrator.Step, Is.GreaterThanOrEqualTo(0.01));
        }
    }

    [Test]
    public void Failures_are_told_and_leave_the_last_state()
    {
        var broken = new TestSystem([1, 1], [1, 1], static (t, _, f) =>
        {
            f[0] = -1;
            f[1] = t > 1 ? double.NaN : 1;
        });
        var integrator = new NordsieckBdf(broken, new IntegratorSettings { Stiffness = Stiffness.None });
        integrator.Start(0);
        StepOutcome outcome;
        do
            outcome = integrator.Advance(100);
        while (outcome == StepOutcome.Taken);
        Assert.Multiple(() =>
        {
            Assert.That(outcome, Is.EqualTo(StepOutcome.StepTooShort));
            Assert.That(integrator.Time, Is.EqualTo(1));
            Assert.That(integrator.State[0], Is.EqualTo(1 - integrator.Time).Within(1e-6));
        });
    }

    [Test]
    public void An_iteration_that_never_converges_names_the_state()
    {
        var broken = new TestSystem([1, 1], [1, 1], static (_, y, f) =>
        {
            f[0] = -y[0];
            f[1] = y[0] < 0.5 ? double.NaN : 0;
        });
        var integrator = new NordsieckBdf(broken, new IntegratorSettings { Stiffness = Stiffness.None, ShortestStep = 1e-6 });
        integrator.Start(0);
        StepOutcome outcome;
        do
            outcome = integrator.Advance(100);
        while (outcome == StepOutcome.Taken);
        Assert.Multiple(() =>
        {
            Assert.That(outcome, Is.EqualTo(StepOutcome.NoConvergence));
            Assert.That(integrator.WorstState(outcome), Is.EqualTo(1));
            Assert.That(integrator.State[0], Is.EqualTo(0.5).Within(1e-3));
        });
    }

    [Test]
    public void Tolerances_of_nothing_and_below_rounding_are_told()
    {
        var integrator = new NordsieckBdf(TestSystem.Exponential(-1), new IntegratorSettings { AbsoluteTolerance = 0 });
        integrator.Start(0);
        Assert.That(integrator.Advance(1), Is.EqualTo(StepOutcome.NoTolerance));
        integrator = new NordsieckBdf(TestSystem.Exponential(-1), new IntegratorSettings { AbsoluteTolerance = 1e-17 });
        integrator.Start(0);
        Assert.That(integrator.Advance(1), Is.EqualTo(StepOutcome.ToleranceTooFine));
        integrator = new NordsieckBdf(TestSystem.Exponential(-1), new IntegratorSettings());
        integrator.Start(1);
        Assert.That(integrator.Advance(1), Is.EqualTo(StepOutcome.StopTooClose));
    }

    [Test]
    public void The_norm_is_the_root_of_the_mean_of_squares([Values(1, 2, 7, 8, 9, 31, 64)] int count)
    {
        var random = new Random(count);
        var x = Enumerable.Range(0, count).Select(_ => random.NextDouble() - 0.5).ToArray();
        var weights = Enumerable.Range(0, count).Select(_ => random.NextDouble()).ToArray();
        var expected = Math.Sqrt(x.Zip(weights, static (a, b) => a * b * a * b).Sum() / count);
        Assert.That(StateVector.Norm(x, weights, []), Is.EqualTo(expected).Within(1e-12).Percent);
    }

    [Test]
    public void The_norm_adds_one_element_after_the_other_in_the_order_asked_for()
    {
        double[] x = [1, .. Enumerable.Repeat(1e-8, 63)];
        var weights = Enumerable.Repeat(1.0, 64).ToArray();
        var first = Math.Sqrt(1.0 / 64); // each small square is lost in the large one
        var last = Math.Sqrt(x.Reverse().Sum(static a => a * a) / 64);
        Assert.Multiple(() =>
        {
            Assert.That(last, Is.GreaterThan(first));
            Assert.That(StateVector.Norm(x, weights, []), Is.EqualTo(first));
            Assert.That(StateVector.Norm(x, weights, [.. Enumerable.Range(0, 64).Reverse()]), Is.EqualTo(last));
        });
    }

    private static NordsieckBdf Integrator(string name, JacobianKind jacobian, Stiffness stiffness, double absolute, double relative, int order)
    {
        var system = name switch { "vdp" => TestSystem.VanDerPol(), "rob" => TestSystem.Robertson(), _ => TestSystem.LinearPair() };
        return new NordsieckBdf(system, new IntegratorSettings
        {
            AbsoluteTolerance = absolute,
            RelativeTolerance = relative,
            Jacobian = jacobian,
            Stiffness = stiffness,
            HighestOrder = order,
        });
    }

    private static int Run(NordsieckBdf integrator, double end)
    {
        integrator.Start(0);
        var taken = 0;
        for (; integrator.Time < end; taken++)
            Assert.That(integrator.Advance(NeuronsStop), Is.EqualTo(StepOutcome.Taken));
        return taken;
    }
}
