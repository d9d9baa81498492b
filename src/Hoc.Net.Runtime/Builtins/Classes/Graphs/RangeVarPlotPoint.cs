using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>A point of the line of a RangeVarPlot.</summary>
/// <param name="Place">Where its value is; null for a 0 that stands for a missing variable.</param>
/// <param name="Distance">Its x, µm.</param>
/// <param name="Value">Its y.</param>
internal readonly record struct RangeVarPlotPoint(Segment? Place, float Distance, double Value);
