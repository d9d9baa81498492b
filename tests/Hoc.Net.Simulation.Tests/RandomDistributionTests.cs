using Hoc.Net.Simulation.Randomness;

namespace Hoc.Net.Simulation.Tests;

/// <summary>Distributions have the mean and the variance that their parameters promise; playing random numbers into a variable.</summary>
public class RandomDistributionTests
{
    private const int Draws = 400_000;

    private static IEnumerable<TestCaseData> Moments =>
    [
        Case("uniform", new UniformDistribution(3, -1), 1, 16.0 / 12),
        Case("discrete uniform", new DiscreteUniformDistribution(-2, 5), 1.5, 63.0 / 12),
        Case("normal", new NormalDistribution(-3, 4), -3, 4),
        Case("lognormal", new LogNormalDistribution(5, 2), 5, 2),
        Case("binomial", new BinomialDistribution(12, 0.25), 3, 2.25),
        Case("Poisson", new PoissonDistribution(6.5), 6.5, 6.5),
        Case("geometric", new GeometricDistribution(0.75), 4, 12),
        Case("hypergeometric", new HypergeometricDistribution(2, 9), 2, 9),
        Case("exponential", new ExponentialDistribution(2.5), 2.5, 6.25),
        Case("Erlang", new ErlangDistribution(6, 9), 6, 9),
        Case("Weibull", new WeibullDistribution(1, 3), 3, 9),
    ];

    [TestCaseSource(nameof(Moments))]
    public void Draws_have_the_mean_and_the_variance(RandomDistribution distribution, double mean, double variance)
    {
        var numbers = new double[Draws];
        new RandomStream(new Philox4x32(1), distribution).Fill(numbers);
        var found = numbers.Average();
        var spread = numbers.Sum(x => (x - found) * (x - found)) / Draws;
        Assert.That(found, Is.EqualTo(mean).Within(5 * Math.Sqrt(variance / Draws)));
        Assert.That(spread, Is.EqualTo(variance).Within(3).Percent);
    }

    [TestCase(746)]
    [TestCase(double.PositiveInfinity)]
    public void A_Poisson_draw_that_would_never_end_is_refused(double mean)
    {
        var e = Assert.Throws<EndlessDrawException>(() => new PoissonDistribution(mean).Draw(new Acg()));
        Assert.That((e.Code, e.Distribution), Is.EqualTo(("SIM4030", "Poisson")));
        Assert.That(e.Message, Does.Contain($"a mean of {mean}"));
    }

    [Test]
    public void A_geometric_draw_that_would_never_end_is_refused() =>
        Assert.That(() => new GeometricDistribution(1).Draw(new Acg()), Throws.TypeOf<EndlessDrawException>());

    [Test]
    public void A_played_variable_gets_a_number_on_initialisation_and_in_each_step_until_the_end_of_playing()
    {
        var model = new Model(TestMechanisms.Catalog);
        var soma = model.AddSection("soma");
        soma.Insert("pas");
        var clamp = model.Clamp(soma.At(0.5), 0, 1e9, 0);
        var amplitude = clamp.Reference("amp");
        var playback = model.Play(amplitude, new RandomStream(new Philox4x32(4), new UniformDistribution(0, 1)));
        var expected = new RandomStream(new Philox4x32(4), new UniformDistribution(0, 1));

        model.Initialize(-65);
        Assert.That(amplitude.Value, Is.EqualTo(expected.Next()));
        for (var i = 0; i < 5; i++)
        {
            model.Step();
            Assert.That(amplitude.Value, Is.EqualTo(expected.Next()));
            Assert.That(clamp["i"], Is.EqualTo(amplitude.Value)); // the step used it
        }

        model.Remove(playback);
        var last = amplitude.Value;
        model.Step();
        Assert.That(amplitude.Value, Is.EqualTo(last));
    }

    [Test]
    public void Playing_ends_with_the_variable()
    {
        var model = new Model(TestMechanisms.Catalog);
        var soma = model.AddSection("soma");
        model.AddSection("dend");
        var stream = new RandomStream(new MCellRan4(1), new UniformDistribution(0, 1));
        model.Play(soma.At(0.5).Voltage, stream);
        model.Initialize(-65);
        model.Remove(soma);
        model.Step();
        Assert.That(((MCellRan4)stream.Generator).HighIndex, Is.EqualTo(2));
    }

    private static TestCaseData Case(string name, RandomDistribution distribution, double mean, double variance) =>
        new TestCaseData(distribution, mean, variance).SetArgDisplayNames(name);
}
