using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation;

/// <summary>SIM4009: a mechanism was used as another kind than it is, as by inserting a point process or removing an ion.</summary>
public sealed class MechanismKindException : SimulationException
{
    internal MechanismKindException(MechanismType type, string needed, string remedy)
        : base("SIM4009", $"'{type.Name}' is not a {needed}.", remedy)
    {
        Mechanism = type.Name;
        Kind = type.Kind;
    }

    /// <summary>The mechanism's name.</summary>
    public string Mechanism { get; }

    /// <summary>What the mechanism is.</summary>
    public MechanismKind Kind { get; }
}
