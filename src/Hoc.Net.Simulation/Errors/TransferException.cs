namespace Hoc.Net.Simulation;

/// <summary>SIM4046: the source of a transfer from variable to variable (a gap junction between cells) is missing or given twice.</summary>
public sealed class TransferException : SimulationException
{
    /// <summary>Says which source id, and what is wrong with it.</summary>
    public TransferException(int sourceId, string problem, string remedy)
        : base("SIM4046", $"The source {sourceId} of a transfer {problem}.", remedy)
        => SourceId = sourceId;

    /// <summary>The number that stands for the source.</summary>
    public int SourceId { get; }
}
