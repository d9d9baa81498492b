using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Stepping;

/// <summary>A part of a step that is done for all cells of a block before the next part.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Frame">The mechanism, by its index in <see cref="Solving.Layout.Frames"/>; for kernels alone.</param>
/// <param name="Kernel">What the mechanism does.</param>
/// <param name="InHalfStep">What it does instead, in half a step, with a method of second order; null for the same.</param>
internal sealed record StepPass(StepPassKind Kind, int Frame = -1, Kernel? Kernel = null, Kernel? InHalfStep = null);
