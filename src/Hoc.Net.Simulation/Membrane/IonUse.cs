namespace Hoc.Net.Simulation.Membrane;

/// <summary>A mechanism's use of an ion (USEION).</summary>
/// <param name="Ion">The ion's name, such as "na".</param>
/// <param name="Reads">What the mechanism reads.</param>
/// <param name="Writes">What it writes.</param>
/// <param name="Valence">The charge, where the mechanism states it; known for na, k and ca.</param>
public sealed record IonUse(string Ion, IonVariables Reads, IonVariables Writes, double? Valence = null);
