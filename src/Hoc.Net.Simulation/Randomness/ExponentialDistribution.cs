namespace Hoc.Net.Simulation.Randomness;

/// <summary>The exponential distribution, by the logarithm of a uniform number: the times between events that come at random.</summary>
public sealed class ExponentialDistribution(double mean) : RandomDistribution
{
    /// <inheritdoc/>
    public override double Draw(RandomGenerator generator) => -mean * Math.Log(generator.NextDouble());
}
