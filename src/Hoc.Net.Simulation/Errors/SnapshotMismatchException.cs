namespace Hoc.Net.Simulation;

/// <summary>SIM4080: a state was to be restored that was saved of a model of another structure.</summary>
public sealed class SnapshotMismatchException : SimulationException
{
    /// <summary>Says in what they differ.</summary>
    public SnapshotMismatchException(string difference)
        : base("SIM4080", $"The saved state does not fit the model: {difference}.",
            "Build the model as it was when the state was saved; sections, nseg, mechanisms, point processes and NetCons count.")
        => Difference = difference;

    /// <summary>The first difference found.</summary>
    public string Difference { get; }
}
