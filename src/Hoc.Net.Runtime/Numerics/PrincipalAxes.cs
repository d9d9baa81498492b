namespace Hoc.Net.Runtime.Numerics;

/// <summary>What a search by principal axes has found: the quadratic form around the minimum.</summary>
/// <param name="Values">The principal values, descending.</param>
/// <param name="Directions">The principal axes.</param>
internal sealed record PrincipalAxes(double[] Values, double[][] Directions);
