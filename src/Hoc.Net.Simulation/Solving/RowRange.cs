namespace Hoc.Net.Simulation.Solving;

/// <summary>The rows of one mechanism in one block of cells.</summary>
/// <param name="First">The first row; a multiple of 8.</param>
/// <param name="Count">The rows in use; padding follows to the next multiple of 8.</param>
internal readonly record struct RowRange(int First, int Count);
