using Hoc.Net.Simulation.Recorders;

namespace Hoc.Net.Simulation.Saving;

/// <summary>How far a recording or playback was.</summary>
/// <param name="Recorder">Whose progress it is.</param>
/// <param name="Places">Indices into its Vectors, as many as its kind has.</param>
internal sealed record SavedProgress(IRecorder Recorder, int[] Places);
