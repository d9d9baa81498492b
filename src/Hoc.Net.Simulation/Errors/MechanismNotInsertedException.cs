namespace Hoc.Net.Simulation;

/// <summary>SIM4003: a variable of a mechanism was used in a section, or at an end, that does not have it.</summary>
public sealed class MechanismNotInsertedException : SimulationException
{
    internal MechanismNotInsertedException(string section, string mechanism)
        : base("SIM4003", $"The mechanism '{mechanism}' is not inserted in section {section}.",
            $"Insert {mechanism} in {section} first.")
    {
        Section = section;
        Mechanism = mechanism;
    }

    /// <summary>The section's name.</summary>
    public string Section { get; }

    /// <summary>The mechanism's name.</summary>
    public string Mechanism { get; }
}
