namespace Hoc.Net.Simulation.Solving;

/// <summary>
/// Sections of one cell side by side, of equally many segments and equally far from the root in sections. Lane l has its i-th segment at node First + i·Width + l, its end at
/// End + l, and is attached to the node <c>parents[Links + l]</c> of <see cref="CellBlock.Parents"/>.
/// </summary>
/// <param name="First">Node of the first segment in lane 0.</param>
/// <param name="Count">The number of segments.</param>
/// <param name="End">Node of the far end in lane 0.</param>
/// <param name="Width">The number of sections: 1, 2, 4 or 8.</param>
/// <param name="Links">Where the parents' nodes begin.</param>
internal readonly record struct SectionBundle(int First, int Count, int End, int Width, int Links);
