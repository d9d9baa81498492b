namespace Hoc.Net.Simulation.Solving;

/// <summary>The root nodes of cells side by side.</summary>
/// <param name="Node">The root node in lane 0; a multiple of Width.</param>
/// <param name="Width">The number of cells: 1, 2, 4 or 8.</param>
internal readonly record struct RootRun(int Node, int Width) : IRun;
