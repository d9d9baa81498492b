using System.Diagnostics;

namespace Hoc.Net.Runtime.Builtins.Functions;

/// <summary>Functions of the wall clock.</summary>
internal static class ClockFunctions
{
    [HocFunction("stopsw", "stopsw()", "Seconds since the last startsw().", Most = 0)]
    public static double StopStopwatch(CallArguments call) => Now - call.Session.StopwatchStart;

    [HocFunction("startsw", "startsw()", "Seconds on the wall clock, from some beginning; differences are what counts.", Most = 0)]
    public static double StartStopwatch(CallArguments call) => call.Session.StopwatchStart = Now;

    private static double Now => Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;
}
