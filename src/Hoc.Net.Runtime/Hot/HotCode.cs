using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Hot;

/// <summary>A compiled loop, entered between two of its rounds, or the compiled body of a procedure.</summary>
/// <param name="frame">The frame it runs in.</param>
/// <param name="end">The last number of a counting loop, float_epsilon added.</param>
internal delegate Completion HotCode(Frame frame, double end);
