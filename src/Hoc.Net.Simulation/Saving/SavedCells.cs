using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Saving;

/// <summary>What all artificial cells of one type held.</summary>
/// <param name="Type">The type.</param>
/// <param name="Count">How many there were.</param>
/// <param name="Values">Their values, one cell after the other, oldest first.</param>
internal sealed record SavedCells(MechanismType Type, int Count, double[] Values);
