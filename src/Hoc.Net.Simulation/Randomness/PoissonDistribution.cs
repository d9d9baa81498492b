namespace Hoc.Net.Simulation.Randomness;

/// <summary>
/// The number of events in a time in which a mean number is expected, by multiplying uniform numbers (Knuth, The Art of Computer
/// Programming 2, 3.4.1 F: algorithm Q). The product can't get below exp(-mean) when that is 0, beyond a mean of 745.
/// </summary>
public sealed class PoissonDistribution(double mean) : RandomDistribution
{
    private readonly double _bound = Math.Exp(-mean);

    /// <inheritdoc/>
    public override double Draw(RandomGenerator generator)
    {
        if (_bound == 0)
            throw Endless();
        var count = -1;
        for (var product = 1.0; product >= _bound; product *= generator.NextDouble())
            count++;
        return count;
    }

    private EndlessDrawException Endless() =>
        new("Poisson", $"a mean of {mean:G10}", "Take a mean up to 745, or the normal distribution of equal mean and variance.");
}
