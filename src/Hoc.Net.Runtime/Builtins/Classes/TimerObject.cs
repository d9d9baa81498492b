using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes;

/// <summary>
/// HOC's Timer: a statement that NEURON's window system executes at an interval. Without a display nobody waits for events, so
/// the statement is kept and never executed, there as here.
/// </summary>
[HocClass("Timer", "new Timer(\"statement\")", "A statement that a window system executes at an interval; without a display it never comes to that.", Least = 1, Most = 1)]
internal sealed class TimerObject : HocObject
{
    private const double Shortest = 1e-6;
    private const double Longest = 1e6;

    /// <summary>Makes one of an interval of half a second that does not run.</summary>
    public TimerObject(CallArguments call) => Statement = call.String(1);

    /// <summary>What would be executed.</summary>
    public string Statement { get; }

    /// <summary>The interval, s.</summary>
    public double Interval { get; private set; } = 0.5;

    /// <summary>Whether start() was called and end() was not.</summary>
    public bool IsRunning { get; private set; }

    [HocMethod("seconds", "timer.seconds(s)", "The interval in seconds; with an argument, sets it.", Most = 1)]
    public double Seconds(CallArguments call)
    {
        if (call.Count == 0) return Interval;
        double interval = call.Number(1);
        if (interval is >= Shortest and <= Longest) return Interval = interval;
        throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"argument 1 of {call.Callee}() is {interval:G10}, outside {Shortest} to {Longest:G10}.",
            "Pass a number of seconds.");
    }

    [HocMethod("start", "timer.start()", "Begins to execute the statement at the interval.", Most = 0)]
    public double Start()
    {
        IsRunning = true;
        return 0;
    }

    [HocMethod("end", "timer.end()", "Ends what start() began.", Most = 0)]
    public double End()
    {
        IsRunning = false;
        return 0;
    }
}
