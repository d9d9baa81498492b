namespace Hoc.Net.Simulation.Solving.Coupled;

/// <summary>The addresses of what electrodes in coupled cells see and add to, by the position of a node as those of nodes themselves.</summary>
/// <param name="Voltage">The potential inside against ground, mV.</param>
/// <param name="Rhs">Their currents, mA/cm².</param>
/// <param name="D">Their conductances, S/cm².</param>
internal readonly record struct ElectrodeColumns(int Voltage, int Rhs, int D);
