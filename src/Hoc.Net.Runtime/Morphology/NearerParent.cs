namespace Hoc.Net.Runtime.Morphology;

/// <summary>A branch that was hung on a soma, though another branch is nearer.</summary>
/// <param name="Branch">The branch.</param>
/// <param name="Parent">The nearer branch.</param>
/// <param name="Point">The nearest of its points.</param>
/// <param name="Soma">The soma's place among the somas.</param>
/// <param name="Distance">To that point (µm), in the plane but for axons.</param>
/// <param name="SomaDistance">To the soma's middle (µm).</param>
internal sealed record NearerParent(TracedBranch Branch, TracedBranch Parent, int Point, int Soma, double Distance, double SomaDistance);
