namespace Hoc.Net.Simulation.Solving;

/// <summary>A pass over runs of one width.</summary>
/// <param name="matrix">The system.</param>
/// <param name="runs">The runs, in their order within the block.</param>
internal delegate void RunPass<TRun>(in TreeMatrix matrix, ReadOnlySpan<TRun> runs) where TRun : IRun;
