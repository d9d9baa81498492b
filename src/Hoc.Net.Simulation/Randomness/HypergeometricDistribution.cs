namespace Hoc.Net.Simulation.Randomness;

/// <summary>
/// One of two exponential distributions, chosen so that mean and variance are as given; libg++ calls it hypergeometric, others
/// hyperexponential. The variance must not be below the square of the mean, else draws are not a number.
/// </summary>
public sealed class HypergeometricDistribution(double mean, double variance) : RandomDistribution
{
    private readonly double _probability = Probability(variance / (mean * mean));

    /// <inheritdoc/>
    public override double Draw(RandomGenerator generator)
    {
        var branch = generator.NextDouble() > _probability ? 1 - _probability : _probability;
        return -mean * Math.Log(generator.NextDouble()) / (2 * branch);
    }

    private static double Probability(double ratio) => 0.5 * (1 - Math.Sqrt((ratio - 1) / (ratio + 1)));
}
