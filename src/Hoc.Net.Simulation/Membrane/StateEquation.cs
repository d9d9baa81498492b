namespace Hoc.Net.Simulation.Membrane;

/// <summary>
/// A state of a mechanism that obeys a differential equation, for the variable step. An equation that stands more than once counts more than once, as in NEURON.
/// </summary>
/// <param name="State">Its column among those of the mechanism; where it is a concentration of an ion, -1.</param>
/// <param name="Derivative">The column of its derivative by the time, per ms, which <see cref="KernelSet.Derivatives"/> sets.</param>
/// <param name="Tolerance">The factor of the absolute tolerance that the mechanism asks for; 1 by default.</param>
/// <param name="Ion">The index of the ion in <see cref="MechanismType.Ions"/>, where it is one's.</param>
/// <param name="IsOutside">Whether it is the ion's concentration outside.</param>
/// <param name="IsExponential">Whether a fixed step takes the exact solution of x' = a + b·x, of which no local variable is a part (METHOD cnexp).</param>
public sealed record StateEquation(int State, int Derivative, double Tolerance = 1, int Ion = 0, bool IsOutside = false, bool IsExponential = false);
