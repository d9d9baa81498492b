namespace Hoc.Net.Compat.Comparing;

/// <summary>A line of numbers: of a graph, or the voltages of all segments over their index.</summary>
/// <param name="X">Where its points are.</param>
/// <param name="Y">What they are.</param>
internal readonly record struct Trace(double[] X, double[] Y);
