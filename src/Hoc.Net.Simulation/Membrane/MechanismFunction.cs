namespace Hoc.Net.Simulation.Membrane;

/// <summary>A function of a mechanism that users may call, such as rates_hh(v).</summary>
/// <param name="Name">Its name without the mechanism's suffix.</param>
/// <param name="ArgumentCount">The number of arguments.</param>
/// <param name="Body">What it does; a procedure gives 1.</param>
public sealed record MechanismFunction(string Name, int ArgumentCount, MechanismCall Body);
