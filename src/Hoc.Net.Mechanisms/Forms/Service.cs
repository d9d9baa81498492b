using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Forms;

/// <summary>Something outside a row that its code may call.</summary>
/// <param name="frame">The mechanism in the model.</param>
/// <param name="row">The row that calls; -1 when none is chosen.</param>
/// <param name="clock">The time, the time step and the temperature.</param>
/// <param name="arguments">The values of the arguments.</param>
internal delegate double Service(KernelFrame frame, int row, Clock clock, ReadOnlySpan<double> arguments);
