namespace Hoc.Net.Mechanisms.Nmodl.Declarations;

/// <summary>How an ion's current brings a state that diffuses.</summary>
/// <param name="Ion">The index of the ion.</param>
/// <param name="Slope">The variable that the engine gives the current's derivative by the voltage.</param>
/// <param name="Flux">The variable of the flux with that in the current's place.</param>
internal sealed record CurrentInflow(int Ion, string Slope, string Flux);
