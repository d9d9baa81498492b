namespace Hoc.Net.Simulation.Integration;

/// <summary>An unknown that is a potential.</summary>
/// <param name="Index">Its index in the vector.</param>
/// <param name="Node">The position of its node.</param>
/// <param name="Layer">0 for the node, 1 and more for its extracellular layers.</param>
internal readonly record struct PotentialUnknown(int Index, int Node, int Layer);
