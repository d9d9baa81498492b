using Hoc.Net.Plotting;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>A mark on a Shape: where a point process lies, or at a place.</summary>
/// <param name="Process">The point process; null for a place.</param>
/// <param name="Place">The place; null for a point process.</param>
/// <param name="Color">The colour index.</param>
/// <param name="Style">What it looks like.</param>
/// <param name="Size">Its size, points.</param>
internal sealed record ShapePointMark(PointProcessObject? Process, Segment? Place, int Color, FigureMarkStyle Style, double Size);
