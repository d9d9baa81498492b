namespace Hoc.Net.Runtime;

/// <summary>How far a run is.</summary>
/// <param name="Time">The model's time, ms.</param>
/// <param name="End">When the run ends, ms: what psolve() or cvode.solve() was given, else tstop; not a number when nothing tells.</param>
/// <param name="Spikes">The events that sources have sent since the model was initialised.</param>
public readonly record struct HocProgress(double Time, double End, long Spikes);
