namespace Hoc.Net.Compat.Comparing;

/// <summary>What a model showed at one moment.</summary>
internal sealed record Dump
{
    /// <summary>Whether it takes variable steps.</summary>
    public required bool IsVariableStep { get; init; }

    /// <summary>The time that its run has reached, ms.</summary>
    public required double Time { get; init; }

    /// <summary>The lines of each graph.</summary>
    public required IReadOnlyList<IReadOnlyList<Trace>> Graphs { get; init; }

    /// <summary>The voltages of all segments, mV.</summary>
    public required Trace Voltages { get; init; }
}
