namespace Hoc.Net.Simulation.Randomness;

/// <summary>The Weibull distribution by inversion (Law and Kelton, Simulation Modeling and Analysis, 8.3.5): (-β·ln(1 - u))^(1/α).</summary>
public sealed class WeibullDistribution(double alpha, double beta) : RandomDistribution
{
    private readonly double _exponent = 1 / alpha;

    /// <inheritdoc/>
    public override double Draw(RandomGenerator generator) => Math.Pow(beta * -Math.Log(1 - generator.NextDouble()), _exponent);
}
