namespace Hoc.Net.Simulation.Membrane;

/// <summary>
/// One pass over some instances of a mechanism. It may run on several threads at once, each over rows of its own, so it
/// keeps nothing between calls but what lies in its frame.
/// </summary>
/// <param name="frame">Where the columns of the mechanism, its nodes and ions lie.</param>
/// <param name="first">The first row; always a multiple of 8.</param>
/// <param name="count">
/// The number of rows in use. The rows from there to the next multiple of 8 are padding, whose nodes and ion rows are
/// padding too: a kernel may read and write them, so that it needs no scalar tail.
/// </param>
/// <param name="clock">The time, the time step and the temperature.</param>
public delegate void Kernel(KernelFrame frame, int first, int count, Clock clock);
