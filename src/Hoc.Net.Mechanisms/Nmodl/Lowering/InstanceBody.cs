using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Nmodl.Lowering;

/// <summary>What a function does with the object that a column of a row stands for.</summary>
internal delegate double InstanceBody(KernelFrame frame, int column, int row, Clock clock, ReadOnlySpan<double> arguments);
