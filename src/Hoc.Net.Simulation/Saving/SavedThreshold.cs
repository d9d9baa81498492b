namespace Hoc.Net.Simulation.Saving;

/// <summary>What a source of events remembered of its variable.</summary>
/// <param name="IsAbove">Whether it was above the threshold.</param>
/// <param name="Floor">Below this it has really fallen.</param>
/// <param name="Former">How far above the threshold it was at the end of the last step.</param>
/// <param name="FormerTime">When that was, ms.</param>
internal readonly record struct SavedThreshold(bool IsAbove, double Floor, double Former, double FormerTime);
