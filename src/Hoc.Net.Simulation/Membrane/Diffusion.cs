namespace Hoc.Net.Simulation.Membrane;

/// <summary>
/// A state that diffuses along the sections of a density mechanism (LONGITUDINAL_DIFFUSION): the concentration of a volume per length
/// that exchanges with its neighbours.
/// </summary>
/// <param name="State">Its column among those of the mechanism; where it is a concentration of an ion, -1.</param>
/// <param name="Volume">The column of the volume per length, µm², which <see cref="KernelSet.Diffuse"/> sets.</param>
/// <param name="Coefficient">The column of the diffusion coefficient times the cross section, µm⁴/ms, which it sets too.</param>
/// <param name="Ion">The index of the ion in <see cref="MechanismType.Ions"/>, where it is one's.</param>
/// <param name="IsOutside">Whether it is the ion's concentration outside.</param>
/// <param name="Inflow">How an ion's current brings it; null where none does.</param>
public sealed record Diffusion(
    int State, int Volume, int Coefficient, int Ion = 0, bool IsOutside = false, DiffusionInflow? Inflow = null);
