namespace Hoc.Net.Mechanisms.Nmodl.Declarations;

/// <summary>A state that diffuses along sections.</summary>
/// <param name="Name">The state.</param>
/// <param name="Element">Its element.</param>
/// <param name="Volume">The variable of its volume per length.</param>
/// <param name="Coefficient">The variable of its diffusion coefficient times the cross section.</param>
internal sealed record DiffusingState(string Name, int Element, string Volume, string Coefficient);
