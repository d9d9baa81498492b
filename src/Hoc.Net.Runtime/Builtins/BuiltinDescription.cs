namespace Hoc.Net.Runtime.Builtins;

/// <summary>What help and the language page tell of a member of a class.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Usage">How it is called.</param>
/// <param name="Help">What it does.</param>
/// <param name="Partly">What is missing compared with NEURON; null for what exists whole.</param>
internal sealed record BuiltinDescription(string Name, string Usage, string Help, string? Partly);
