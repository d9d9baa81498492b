namespace Hoc.Net.Simulation.Randomness;

/// <summary>Numbers between two bounds, given in any order.</summary>
public sealed class UniformDistribution(double low, double high) : RandomDistribution
{
    private readonly double _low = low < high ? low : high;
    private readonly double _width = low < high ? high - low : low - high;

    /// <inheritdoc/>
    public override double Draw(RandomGenerator generator) => _low + _width * generator.NextDouble();
}
