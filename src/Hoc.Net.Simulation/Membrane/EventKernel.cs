namespace Hoc.Net.Simulation.Membrane;

/// <summary>What an instance does when an event reaches it (NET_RECEIVE), or when its connections are initialised. Runs on one thread.</summary>
/// <param name="frame">Where the columns of the mechanism, its nodes and ions lie.</param>
/// <param name="row">The instance: its field f stands at <c>State[Columns[c] + row]</c>.</param>
/// <param name="call">The event, and what the instance may do about it. It is used again for the next event.</param>
/// <param name="clock">The time of the event, the time step and the temperature.</param>
public delegate void EventKernel(KernelFrame frame, int row, EventCall call, Clock clock);
