namespace Hoc.Net.Simulation.Membrane;

/// <summary>What a field of a mechanism is for; it decides in which list users find it.</summary>
public enum FieldRole
{
    /// <summary>Set by the user; kept for good.</summary>
    Parameter,

    /// <summary>Computed by the mechanism, visible to the user.</summary>
    Assigned,

    /// <summary>Integrated in time.</summary>
    State,

    /// <summary>Computed by the mechanism and hidden from the user.</summary>
    Internal,
}
