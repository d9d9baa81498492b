namespace Hoc.Net.Simulation.Randomness;

/// <summary>How many uniform numbers it takes to get one that is not below a probability; at least 1.</summary>
public sealed class GeometricDistribution(double probability) : RandomDistribution
{
    /// <inheritdoc/>
    public override double Draw(RandomGenerator generator)
    {
        if (probability >= 1)
            throw Endless();
        var count = 1;
        while (generator.NextDouble() < probability)
        {
            if (count == int.MaxValue)
                throw Endless();
            count++;
        }

        return count;
    }

    private EndlessDrawException Endless() =>
        new("geometric", $"a probability of {probability:G17}", "Take a smaller probability.");
}
