namespace Hoc.Net.Simulation.Solving;

/// <summary>
/// The nodes of one section in a number of similar cells side by side: an unbranched run in which each node's parent is
/// the one before it.
/// </summary>
/// <remarks>
/// Cell l (0 ≤ l &lt; Width) has its i-th segment at node First + i·Stride + l, its end at End + l, and the node that the
/// section is attached to at Parent + l. So one vector load takes the same node of neighbouring cells. First, End and Parent are multiples
/// of Width. Between two nodes of a run no other section is eliminated or substituted, though children may be attached to any node of it.
/// </remarks>
/// <param name="First">Node of the first segment in lane 0.</param>
/// <param name="Count">The number of segments.</param>
/// <param name="End">Node of the far end in lane 0.</param>
/// <param name="Parent">Node that the section is attached to, in lane 0.</param>
/// <param name="Width">The number of cells side by side: 1, 2, 4 or 8.</param>
/// <param name="Stride">From one segment to the next: Width, but for a section that is part of a <see cref="SectionBundle"/>.</param>
internal readonly record struct SectionRun(int First, int Count, int End, int Parent, int Width, int Stride) : IRun;
