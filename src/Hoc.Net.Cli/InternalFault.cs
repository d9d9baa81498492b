namespace Hoc.Net.Cli;

/// <summary>Asks for a report when hoc itself is at fault.</summary>
internal static class InternalFault
{
    /// <summary>The variable of the environment that asks for the details a report needs.</summary>
    public const string TraceVariable = "HOC_TRACE";

    /// <summary>Says what happened, without alarming anyone with a stack trace unless they asked for one.</summary>
    public static void Report(Exception fault, TextWriter error)
    {
        error.WriteLine($"hoc: internal error HOC9001: {fault.GetType().Name}: {fault.Message}");
        error.WriteLine("  This is a fault in hoc, not in your script. Please report it with the script that shows it");
        error.WriteLine($"  and this line: hoc {HocVersion.Text}, {Environment.OSVersion}, .NET {Environment.Version}.");
        if (Environment.GetEnvironmentVariable(TraceVariable) is { Length: > 0 }) error.WriteLine(fault);
        else error.WriteLine($"  {TraceVariable}=1 in the environment adds the details a report needs.");
    }
}
