namespace Hoc.Net.Mechanisms.Nmodl.Declarations;

/// <summary>A state that diffuses along sections.</summary>
/// <param name="Name">The state.</param>
/// <param name="Element">Its element.</param>
/// <param name="Volume">The variable of its volume per length.</param>
/// <param name="Coefficient">The variable of its diffusion coefficient times the cross section.</param>
/// <param name="Inflow">How an ion's current brings it; null where none does.</param>
internal sealed record DiffusingState(string Name, int Element, string Volume, string Coefficient, CurrentInflow? Inflow = null);
