namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>The range of an axis and the number of its parts between long tics.</summary>
internal readonly record struct AxisRange(double Low, double High, int Tics);
