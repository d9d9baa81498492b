namespace Hoc.Net.Simulation.Solving;

/// <summary>Nodes of some similar cells side by side.</summary>
internal interface IRun
{
    /// <summary>The number of cells: 1, 2, 4 or 8.</summary>
    int Width { get; }
}
