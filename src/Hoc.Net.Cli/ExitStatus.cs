namespace Hoc.Net.Cli;

/// <summary>What the process tells the shell.</summary>
internal static class ExitStatus
{
    /// <summary>All scripts ran.</summary>
    public const int Success = 0;

    /// <summary>A script had a mistake, or the system failed it; what it was is on standard error.</summary>
    public const int ScriptError = 1;

    /// <summary>The command line had a mistake.</summary>
    public const int UsageError = 2;

    /// <summary>A fault of our own; EX_SOFTWARE of sysexits.h.</summary>
    public const int InternalError = 70;
}
