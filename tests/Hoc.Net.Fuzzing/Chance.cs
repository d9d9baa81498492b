namespace Hoc.Net.Fuzzing;

/// <summary>Random choices, the same for the same seed.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A whole number from 0 to below a bound.</summary>
    public int Below(int bound) => _random.Next(bound);

    /// <summary>True once in so many times.</summary>
    public bool OneIn(int times) => _random.Next(times) == 0;

    /// <summary>One of several things.</summary>
    public T Of<T>(params ReadOnlySpan<T> choices) => choices[_random.Next(choices.Length)];

    /// <summary>One of a list.</summary>
    public T From<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}
