namespace Hoc.Net.Simulation.Randomness;

/// <summary>
/// The normal distribution by Marsaglia's polar method (Law and Kelton, Simulation Modeling and Analysis, 8.3.6). It makes
/// two numbers at a time and keeps the second for the next draw.
/// </summary>
public sealed class NormalDistribution(double mean, double variance) : RandomDistribution
{
    private readonly double _deviation = Math.Sqrt(variance);
    private double _kept;
    private bool _hasKept;

    /// <inheritdoc/>
    public override double Draw(RandomGenerator generator)
    {
        if (_hasKept)
        {
            _hasKept = false;
            return _kept * _deviation + mean;
        }

        double x, y, square;
        do
        {
            x = 2 * generator.NextDouble() - 1;
            y = 2 * generator.NextDouble() - 1;
            square = x * x + y * y;
        }
        while (square > 1);
        var scale = Math.Sqrt(-2 * Math.Log(square) / square);
        _kept = y * scale;
        _hasKept = true;
        return x * scale * _deviation + mean;
    }
}
