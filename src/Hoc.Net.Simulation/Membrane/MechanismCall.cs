namespace Hoc.Net.Simulation.Membrane;

/// <summary>The body of a function of a mechanism that users call.</summary>
/// <param name="frame">The mechanism in the model.</param>
/// <param name="row">The instance whose variables it sees; -1 when the mechanism has none.</param>
/// <param name="arguments">As many as the function takes.</param>
/// <param name="clock">The time, the time step and the temperature.</param>
public delegate double MechanismCall(KernelFrame frame, int row, ReadOnlySpan<double> arguments, Clock clock);
