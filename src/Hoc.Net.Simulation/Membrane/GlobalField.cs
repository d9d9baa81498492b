namespace Hoc.Net.Simulation.Membrane;

/// <summary>One variable that all instances of a mechanism in a model share, such as usetable_hh.</summary>
/// <param name="Name">Its name without the mechanism's suffix.</param>
/// <param name="Default">Its value in a new model.</param>
/// <param name="Units">Its unit; empty for a pure number.</param>
/// <param name="Length">The number of elements; more than one makes it an array.</param>
public sealed record GlobalField(string Name, double Default = 0, string Units = "", int Length = 1);
