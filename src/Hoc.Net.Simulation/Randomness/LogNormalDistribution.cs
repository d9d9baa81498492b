namespace Hoc.Net.Simulation.Randomness;

/// <summary>
/// Numbers whose logarithm is normally distributed (Law and Kelton, Simulation Modeling and Analysis, 8.3.7); mean and variance are
/// those of the numbers themselves.
/// </summary>
public sealed class LogNormalDistribution : RandomDistribution
{
    private readonly NormalDistribution _logarithm;
    private readonly double _mean;
    private readonly double _deviation;

    /// <summary>Makes a distribution.</summary>
    public LogNormalDistribution(double mean, double variance)
    {
        var square = mean * mean;
        _mean = Math.Log(square / Math.Sqrt(variance + square));
        _deviation = Math.Sqrt(Math.Log((variance + square) / square));
        _logarithm = new(0, 1);
    }

    /// <inheritdoc/>
    public override double Draw(RandomGenerator generator) => Math.Pow(Math.E, _logarithm.Draw(generator) * _deviation + _mean);
}
