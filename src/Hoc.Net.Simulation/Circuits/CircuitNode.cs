namespace Hoc.Net.Simulation.Circuits;

/// <summary>Where a circuit is connected: the inside of a node (layer 0), or one of its extracellular layers, from 1.</summary>
/// <param name="Place">The place; 0 and 1 are the ends.</param>
/// <param name="Layer">0 for the inside. A layer that is not there is ground.</param>
public readonly record struct CircuitNode(Segment Place, int Layer = 0);
