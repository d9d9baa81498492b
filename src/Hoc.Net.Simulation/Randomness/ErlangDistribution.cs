namespace Hoc.Net.Simulation.Randomness;

/// <summary>
/// The sum of k exponential numbers, by the logarithm of a product of uniform ones (Law and Kelton, Simulation Modeling and
/// Analysis, 8.3.3); k is mean²/variance, rounded, at least 1. A product of many hundred numbers is 0 and the draw infinite.
/// </summary>
public sealed class ErlangDistribution : RandomDistribution
{
    private readonly int _terms;
    private readonly double _rate;

    /// <summary>Makes a distribution.</summary>
    public ErlangDistribution(double mean, double variance)
    {
        var terms = mean * mean / variance + 0.5;
        _terms = terms is >= 1 and < 2147483648.0 ? (int)terms : 1;
        _rate = _terms / mean;
    }

    /// <inheritdoc/>
    public override double Draw(RandomGenerator generator)
    {
        var product = 1.0;
        for (var i = 0; i < _terms; i++)
            product *= generator.NextDouble();
        return -Math.Log(product) / _rate;
    }
}
