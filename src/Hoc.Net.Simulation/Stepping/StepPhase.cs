namespace Hoc.Net.Simulation.Stepping;

/// <summary>Passes that one block may go through whatever the others do, or that all blocks go through in their order.</summary>
/// <param name="Passes">The passes, in their order.</param>
/// <param name="IsOrdered">True when blocks must not be computed side by side.</param>
/// <param name="StartsAtEnd">True when the clock stands at the end of the step from the start.</param>
internal sealed record StepPhase(StepPass[] Passes, bool IsOrdered, bool StartsAtEnd);
