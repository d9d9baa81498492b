namespace Hoc.Net.Simulation.Saving;

/// <summary>
/// The state that a model had once: time, voltages, states of mechanisms, ions, artificial cells, weights, thresholds, events under way, and how far
/// playing was. Parameters and the structure are not part of it. Made by <see cref="Model.TakeSnapshot"/>.
/// </summary>
public sealed class ModelSnapshot
{
    internal ModelSnapshot()
    {
    }

    /// <summary>The time, ms.</summary>
    public double Time { get; internal init; }

    internal SavedSection[] Sections { get; init; } = [];

    /// <summary>By type, in the order of the catalogue; a type without cells counts.</summary>
    internal SavedCells[] Cells { get; init; } = [];

    /// <summary>The weights of all connections, oldest first.</summary>
    internal double[][] Weights { get; init; } = [];

    /// <summary>All sources of events, oldest first.</summary>
    internal SavedThreshold[] Sources { get; init; } = [];

    /// <summary>In the order in which they are due.</summary>
    internal SavedEvent[] Events { get; init; } = [];

    internal SavedProgress[] Recorders { get; init; } = [];

    internal int RootCount => Sections.Count(static s => s.Root is not null);
}
