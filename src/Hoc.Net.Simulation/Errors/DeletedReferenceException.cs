namespace Hoc.Net.Simulation;

/// <summary>SIM4001: a section, a point process or a variable that no longer exists was used.</summary>
public sealed class DeletedReferenceException : SimulationException
{
    internal DeletedReferenceException(string what)
        : base("SIM4001", $"{what} no longer exists.",
            "Take a new reference after deleting sections, removing mechanisms or lowering nseg.")
        => What = what;

    /// <summary>What was deleted, in words.</summary>
    public string What { get; }
}
