using Hoc.Net.Mechanisms.Kernels.Evaluation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels.Compilation;

/// <summary>A kernel in machine code, for one width of lanes.</summary>
/// <param name="frame">Where everything lies.</param>
/// <param name="memory">What the mechanism keeps in the model.</param>
/// <param name="first">The first row.</param>
/// <param name="end">The row after the last.</param>
/// <param name="clock">The time, the time step and the temperature.</param>
/// <param name="call">The event that runs it, if one does.</param>
internal delegate void CompiledKernel(KernelFrame frame, FormMemory memory, int first, int end, Clock clock, EventCall? call);
