namespace Hoc.Net.Benchmarks;

/// <summary>What the variable step of one program costs and gives in one case at one tolerance: means over runs.</summary>
/// <param name="Case">The case.</param>
/// <param name="Tolerance">The absolute tolerance, as the script writes it.</param>
/// <param name="Steps">Accepted steps.</param>
/// <param name="Evaluations">Evaluations of the derivatives.</param>
/// <param name="Error">The root of the mean square of the error, by the range of the solution.</param>
internal sealed record PrecisionPoint(string Case, string Tolerance, double Steps, double Evaluations, double Error);
