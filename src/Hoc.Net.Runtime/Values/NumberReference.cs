namespace Hoc.Net.Runtime.Values;

/// <summary>A place that holds a number and can be pointed to: a variable, an array or Vector element, a range variable.</summary>
internal abstract class NumberReference
{
    /// <summary>The number there.</summary>
    /// <exception cref="HocException">What held the number is gone.</exception>
    public abstract double Value { get; set; }
}
