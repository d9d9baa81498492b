namespace Hoc.Net.Runtime.Execution;

/// <summary><c>quit()</c> was called: the session's work ends.</summary>
internal sealed class QuitSignal(int exitStatus) : Exception
{
    /// <summary>The exit status of the process, if the session is one.</summary>
    public int ExitStatus { get; } = exitStatus;
}
