namespace Hoc.Net.Simulation;

/// <summary>SIM4010: a section, segment or reference of one model was given to another.</summary>
public sealed class ForeignObjectException : SimulationException
{
    internal ForeignObjectException(string what)
        : base("SIM4010", $"{what} belongs to another model.", "Use the sections and references of this model only.")
        => What = what;

    /// <summary>What was given, in words.</summary>
    public string What { get; }
}
