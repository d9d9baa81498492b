namespace Hoc.Net.Compat.Comparing;

/// <summary>What counts as the same and as close, as a part of a line's range.</summary>
/// <param name="Same">The largest difference of what is the same.</param>
/// <param name="Close">The largest difference of what is close.</param>
internal readonly record struct Tolerance(double Same, double Close)
{
    /// <summary>Fixed steps: the numbers follow from the same operations.</summary>
    public static Tolerance FixedStep { get; } = new(1e-6, 1e-3);

    /// <summary>Variable steps: both follow the solution within their error.</summary>
    public static Tolerance VariableStep { get; } = new(1e-2, 1e-1);

    /// <summary>What a difference is.</summary>
    public Outcome Of(double difference) => difference <= Same ? Outcome.Same : difference <= Close ? Outcome.Close : Outcome.Different;
}
