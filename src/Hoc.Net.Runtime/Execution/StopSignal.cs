namespace Hoc.Net.Runtime.Execution;

/// <summary><c>stop</c> was executed: all running procedures end, back to the top level.</summary>
internal sealed class StopSignal : Exception;
