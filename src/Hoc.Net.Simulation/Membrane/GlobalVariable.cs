namespace Hoc.Net.Simulation.Membrane;

/// <summary>A shared variable of a mechanism as scripts name it, such as usetable_hh.</summary>
/// <param name="Name">The name in scripts, suffix included.</param>
/// <param name="Type">The mechanism.</param>
/// <param name="Index">The index of its first element in <see cref="KernelFrame.Globals"/>.</param>
/// <param name="Length">The number of its elements.</param>
/// <param name="Units">Its unit; empty for a pure number.</param>
public sealed record GlobalVariable(string Name, MechanismType Type, int Index, int Length = 1, string Units = "");
