namespace Hoc.Net.Simulation.Membrane;

/// <summary>A condition that an instance watches (WATCH): positive when it holds, so that v &gt; a is v - a.</summary>
/// <param name="frame">Where the columns of the mechanism, its nodes and ions lie.</param>
/// <param name="row">The instance.</param>
/// <param name="clock">The time, the time step and the temperature.</param>
public delegate double WatchCondition(KernelFrame frame, int row, Clock clock);
