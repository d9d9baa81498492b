namespace Hoc.Net.Simulation.Membrane;

/// <summary>
/// The flux by which an ion's current, in proportion, brings what diffuses: the variable step takes from it how the concentration acts on itself by way of the
/// reversal potential.
/// </summary>
/// <param name="Ion">The index of the ion in <see cref="MechanismType.Ions"/>.</param>
/// <param name="Slope">The column of the derivative of the ion's current by the voltage, S/cm², which the engine sets before <see cref="KernelSet.Diffuse"/> runs.</param>
/// <param name="Flux">The column of the flux with that in the current's place, mM·µm²/ms/mV, which the kernel sets.</param>
public sealed record DiffusionInflow(int Ion, int Slope, int Flux);
