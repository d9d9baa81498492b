namespace Hoc.Net.Simulation.Membrane;

/// <summary>A shared variable of another mechanism that a mechanism reads and writes (EXTERNAL).</summary>
/// <param name="Name">Its name in scripts, suffix included, such as usetable_hh.</param>
/// <param name="Length">The number of elements.</param>
public sealed record ExternalGlobal(string Name, int Length = 1);
