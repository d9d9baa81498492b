namespace Hoc.Net.Runtime.Execution;

/// <summary>The user asked to stop what runs (Ctrl-C).</summary>
internal sealed class InterruptSignal : Exception;
