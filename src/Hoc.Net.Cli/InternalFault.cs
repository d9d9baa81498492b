namespace Hoc.Net.Cli;

/// <summary>What is said when something goes wrong that no script is to blame for.</summary>
internal static class InternalFault
{
    /// <summary>The variable of the environment that asks for the details a report needs.</summary>
    public const string TraceVariable = "HOC_TRACE";

    /// <summary>Says what happened, without alarming anyone with a stack trace unless they asked for one.</summary>
    /// <returns>The exit status.</returns>
    public static int Report(Exception fault, TextWriter error)
    {
        bool traces = Environment.GetEnvironmentVariable(TraceVariable) is { Length: > 0 };
        bool isOfTheSystem = fault is IOException or UnauthorizedAccessException; // a full disk, a closed output
        if (isOfTheSystem) error.WriteLine($"hoc: the output cannot be written: {fault.Message}");
        else AskForReport(fault, error, traces);
        if (traces) error.WriteLine(fault);
        return isOfTheSystem ? ExitStatus.ScriptError : ExitStatus.InternalError;
    }

    private static void AskForReport(Exception fault, TextWriter error, bool traces)
    {
        error.WriteLine($"hoc: internal error HOC9001: {fault.GetType().Name}: {fault.Message}");
        error.WriteLine("  This is a fault in hoc, not in your script. Please report it with the script that shows it");
        error.WriteLine($"  and this line: hoc {HocVersion.Text}, {Environment.OSVersion}, .NET {Environment.Version}.");
        if (!traces) error.WriteLine($"  {TraceVariable}=1 in the environment adds the details a report needs.");
    }
}
