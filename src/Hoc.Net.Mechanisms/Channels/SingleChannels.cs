using Hoc.Net.Simulation.Randomness;

namespace Hoc.Net.Mechanisms.Channels;

/// <summary>What all channels that open one by one share: the random numbers, and which change of the voltage counts.</summary>
internal sealed class SingleChannels(RandomSettings settings)
{
    private readonly MCellRan4 _generator = new(0, 0, settings);

    /// <summary>A voltage that has changed by less, mV, leaves the times of the next transitions as they are.</summary>
    public double Resolution { get; set; } = 0.1;

    /// <summary>The index of the next random number.</summary>
    public uint Seed
    {
        get => _generator.HighIndex;
        set => _generator.HighIndex = value;
    }

    /// <summary>From 0 to below a bound.</summary>
    public double Uniform(double bound) => _generator.NextDouble() * bound;

    /// <summary>Exponentially distributed with mean 1.</summary>
    public double Exponential() => -Math.Log(_generator.NextDouble());

    /// <summary>Whether two voltages, mV, count as one.</summary>
    public bool AreSame(double v, double former) => v - former < Resolution && former - v < Resolution;
}
