namespace Hoc.Net.Simulation;

/// <summary>SIM4004: no range variable, field or global of this name is known.</summary>
public sealed class UnknownVariableException : SimulationException
{
    internal UnknownVariableException(string name, IReadOnlyCollection<string> known)
        : base("SIM4004", $"There is no variable '{name}'.", "Check the name and the mechanism's suffix.")
    {
        Name = name;
        Known = known;
    }

    /// <summary>The name asked for.</summary>
    public string Name { get; }

    /// <summary>The names known in that place.</summary>
    public IReadOnlyCollection<string> Known { get; }
}
