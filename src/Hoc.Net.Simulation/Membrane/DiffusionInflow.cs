namespace Hoc.Net.Simulation.Membrane;

/// <summary>
/// The flux by which an ion's current, in proportion, brings what diffuses: the variable step takes from it how the concentration acts on itself by way of the
/// reversal potential.
/// </summary>
/// <param name="Ion">The index of the ion in <see cref="MechanismType.Ions"/>.</param>
/// <param name="Without">The column of the flux without a current, mM·µm²/ms, which <see cref="KernelSet.Diffuse"/> sets.</param>
/// <param name="WithUnit">The column of the flux with a current of 1 mA/cm², which it sets too.</param>
public sealed record DiffusionInflow(int Ion, int Without, int WithUnit);
