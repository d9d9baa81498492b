namespace Hoc.Net.Simulation.Membrane;

/// <summary>A function of a mechanism whose values the user gives (FUNCTION_TABLE).</summary>
/// <param name="Name">Its name without the mechanism's suffix.</param>
/// <param name="ArgumentCount">The number of its arguments.</param>
public sealed record FunctionTableField(string Name, int ArgumentCount);
