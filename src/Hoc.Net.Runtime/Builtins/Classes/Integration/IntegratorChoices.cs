namespace Hoc.Net.Runtime.Builtins.Classes.Integration;

/// <summary>What scripts have asked of CVode that changes nothing in the model; kept and given back.</summary>
internal sealed class IntegratorChoices
{
    /// <summary>Whether a general sparse matrix is asked for.</summary>
    public bool UsesSparseMatrix { get; set; }

    /// <summary>Whether events are asked to wait in bins of a fixed step.</summary>
    public bool UsesBins { get; set; }

    /// <summary>Whether the events that instances send themselves are asked to wait apart.</summary>
    public bool SeparatesSelfEvents { get; set; }

    /// <summary>Whether memory is asked to be laid out for the cache, as it always is.</summary>
    public bool IsCacheEfficient { get; set; }

    /// <summary>Whether sums are asked to be longer than double precision.</summary>
    public bool UsesLongSums { get; set; }

    /// <summary>The largest magnitudes of states and errors by the states' names, as they were when state_magnitudes(2) was called last.</summary>
    public Dictionary<string, (double State, double Error)> LargestMagnitudes { get; } = [];

    /// <summary>What debug_event was set to.</summary>
    public int EventReporting { get; set; }
}
