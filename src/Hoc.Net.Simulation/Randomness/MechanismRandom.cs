namespace Hoc.Net.Simulation.Randomness;

/// <summary>
/// The random numbers that all mechanisms of a model share (scop_random): a linear congruential generator of 32 bits, or
/// <see cref="MCellRan4"/> where the model's settings say so.
/// </summary>
public sealed class MechanismRandom
{
    private const uint Factor = 2147437301;
    private const uint Increment = 453816981;

    private readonly RandomSettings _settings;
    private uint _value = 1;

    internal MechanismRandom(RandomSettings settings) => _settings = settings;

    /// <summary>Starts anew from a seed (set_seed).</summary>
    public void Seed(double seed) => _value = (uint)(long)seed;

    /// <summary>A number from 0 to 1.</summary>
    public double NextDouble()
    {
        if (_settings.MechanismsUseMCellRan4)
            return MCellRan4.ToDouble(_value++, _settings.LowIndex);
        _value = Factor * _value + Increment;
        return (double)_value / uint.MaxValue;
    }

    /// <summary>An exponentially distributed number (exprand).</summary>
    public double NextExponential(double mean) => -mean * Math.Log(NextDouble());

    /// <summary>A normally distributed number by the polar method of Marsaglia, without keeping its second number (normrand).</summary>
    public double NextNormal(double mean, double deviation)
    {
        double first, square;
        if (_settings.MechanismsUseMCellRan4)
        {
            do
                (first, square) = Pair(NextDouble(), NextDouble());
            while (square >= 1);
        }
        else
        {
            var value = _value; // in a register while pairs are refused
            do
            {
                var next = Factor * value + Increment;
                value = Factor * next + Increment;
                (first, square) = Pair((double)next / uint.MaxValue, (double)value / uint.MaxValue);
            }
            while (square >= 1);
            _value = value;
        }

        return (first * Math.Sqrt(-2 * Math.Log(square) / square) * deviation) + mean;
    }

    /// <summary>A point of the square from -1 to 1, by its first number, and the square of its distance.</summary>
    private static (double First, double Square) Pair(double x, double y)
    {
        var (first, second) = ((2 * x) - 1, (2 * y) - 1);
        return (first, (first * first) + (second * second));
    }

    /// <summary>A Poisson-distributed number by multiplying uniform ones (Knuth, The Art of Computer Programming 2, 3.4.1; poisrand).</summary>
    public double NextPoisson(double mean)
    {
        var count = 0;
        var bound = Math.Exp(-mean);
        for (var product = 1.0; product >= bound; count++)
            product *= NextDouble();
        return count - 1;
    }
}
