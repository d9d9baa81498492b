using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation;

/// <summary>SIM4009: a point process was inserted like a density mechanism, or the other way round.</summary>
public sealed class MechanismKindException : SimulationException
{
    internal MechanismKindException(MechanismType type, string needed)
        : base("SIM4009", $"'{type.Name}' is not a {needed}.",
            type.Kind == MechanismKind.PointProcess ? "Create it at a location." : "Insert it into a section.")
    {
        Mechanism = type.Name;
        Kind = type.Kind;
    }

    /// <summary>The mechanism's name.</summary>
    public string Mechanism { get; }

    /// <summary>What the mechanism is.</summary>
    public MechanismKind Kind { get; }
}
