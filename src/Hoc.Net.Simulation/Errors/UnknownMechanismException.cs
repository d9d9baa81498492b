namespace Hoc.Net.Simulation;

/// <summary>SIM4002: the catalogue of the model has no mechanism of this name.</summary>
public sealed class UnknownMechanismException : SimulationException
{
    internal UnknownMechanismException(string name, IReadOnlyCollection<string> known)
        : base("SIM4002", $"There is no mechanism '{name}'.", "Check the name, or add its definition to the catalogue.")
    {
        Name = name;
        Known = known;
    }

    /// <summary>The name asked for.</summary>
    public string Name { get; }

    /// <summary>The names the catalogue has.</summary>
    public IReadOnlyCollection<string> Known { get; }
}
