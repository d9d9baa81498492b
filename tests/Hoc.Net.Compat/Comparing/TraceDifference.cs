namespace Hoc.Net.Compat.Comparing;

/// <summary>The largest difference of two lines.</summary>
/// <param name="X">Where it is.</param>
/// <param name="Relative">The difference over the range of the reference.</param>
internal readonly record struct TraceDifference(double X, double Relative);
