namespace Hoc.Net.Simulation.Randomness;

/// <summary>How many of a number of trials succeed, each with one probability. A draw takes as many uniform numbers as there are trials.</summary>
public sealed class BinomialDistribution(int trials, double probability) : RandomDistribution
{
    /// <inheritdoc/>
    public override double Draw(RandomGenerator generator)
    {
        var successes = 0;
        for (var i = 0; i < trials; i++)
        {
            if (generator.NextDouble() < probability)
                successes++;
        }

        return successes;
    }
}
