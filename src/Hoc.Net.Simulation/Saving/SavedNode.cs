using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Saving;

/// <summary>What one node held.</summary>
/// <param name="Voltage">The membrane potential, mV.</param>
/// <param name="Mechanisms">The mechanisms and point processes there of which something is saved, youngest first.</param>
/// <param name="Values">The values of all of them, one after the other.</param>
internal sealed record SavedNode(double Voltage, MechanismType[] Mechanisms, double[] Values);
