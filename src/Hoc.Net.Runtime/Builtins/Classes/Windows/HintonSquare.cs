using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>A square of a Hinton plot: its colour stands for a variable.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="X">Where it stands, in the window's coordinates.</param>
/// <param name="Y">Where it stands, in the window's coordinates.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
internal sealed record HintonSquare(VariableReference Variable, double X, double Y, double Width, double Height);
