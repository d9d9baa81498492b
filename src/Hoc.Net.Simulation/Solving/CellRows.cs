using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Solving;

/// <summary>The artificial cells of one mechanism, which lie on no node.</summary>
/// <param name="Frame">What kernels see.</param>
/// <param name="Rows">All of them, oldest first.</param>
internal readonly record struct CellRows(KernelFrame Frame, RowRange Rows);
