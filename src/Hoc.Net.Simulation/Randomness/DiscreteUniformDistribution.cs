namespace Hoc.Net.Simulation.Randomness;

/// <summary>Whole numbers from one bound to the other, both included, given in any order.</summary>
public sealed class DiscreteUniformDistribution(long low, long high) : RandomDistribution
{
    private readonly long _low = Math.Min(low, high);
    private readonly double _count = unchecked(Math.Max(low, high) - Math.Min(low, high) + 1);

    /// <inheritdoc/>
    public override double Draw(RandomGenerator generator) => unchecked(_low + (long)Math.Floor(_count * generator.NextDouble()));
}
