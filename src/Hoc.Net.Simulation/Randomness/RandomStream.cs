namespace Hoc.Net.Simulation.Randomness;

/// <summary>A generator and a distribution. Each may be changed without the other.</summary>
/// <example>
/// <code>
/// var noise = new RandomStream(new Philox4x32(1, 2), new NormalDistribution(0, 0.01));
/// model.Play(clamp.Reference("amp"), noise);
/// </code>
/// </example>
/// <param name="generator">Where uniform numbers come from.</param>
/// <param name="distribution">What is made of them.</param>
public sealed class RandomStream(RandomGenerator generator, RandomDistribution distribution)
{
    /// <summary>Where uniform numbers come from.</summary>
    public RandomGenerator Generator { get; set; } = generator;

    /// <summary>What is made of them.</summary>
    public RandomDistribution Distribution { get; set; } = distribution;

    /// <summary>Whether a mechanism that draws from it lets it start anew with each initialisation of the model.</summary>
    public bool RestartsWithModel { get; set; }

    /// <summary>The next number.</summary>
    /// <exception cref="EndlessDrawException">The parameters let the draw never end.</exception>
    public double Next() => Distribution.Draw(Generator);

    /// <summary>Sets all numbers to the next ones.</summary>
    /// <exception cref="EndlessDrawException">The parameters let a draw never end.</exception>
    public void Fill(Span<double> numbers)
    {
        foreach (ref var number in numbers)
            number = Next();
    }
}
