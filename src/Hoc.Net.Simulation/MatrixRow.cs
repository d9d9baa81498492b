namespace Hoc.Net.Simulation;

/// <summary>A row of the linear system of a step.</summary>
/// <param name="A">How the node's voltage acts on the parent's balance of currents, S/cm² of the parent's area.</param>
/// <param name="D">How it acts on the node's own, S/cm².</param>
/// <param name="B">How the parent's voltage acts on the node's, S/cm².</param>
/// <param name="RightHandSide">The sum of currents, mA/cm²; after a step the change of voltage, mV.</param>
public readonly record struct MatrixRow(double A, double D, double B, double RightHandSide);
