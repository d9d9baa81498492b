namespace Hoc.Net.Simulation.Randomness;

/// <summary>
/// A distribution of random numbers: how it makes them from a generator's uniform ones. Parameters are taken as they are; where they
/// make no sense, draws are not a number or infinite. Draws take logarithms, powers and square roots of the platform, so their last bit
/// may differ between operating systems.
/// </summary>
public abstract class RandomDistribution
{
    private protected RandomDistribution()
    {
    }

    /// <summary>One random number.</summary>
    /// <exception cref="EndlessDrawException">The parameters let the draw never end.</exception>
    public abstract double Draw(RandomGenerator generator);
}
