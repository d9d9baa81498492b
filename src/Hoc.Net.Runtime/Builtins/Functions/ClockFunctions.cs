using System.Diagnostics;

namespace Hoc.Net.Runtime.Builtins.Functions;

/// <summary>Functions of the wall clock.</summary>
internal static class ClockFunctions
{
    [HocFunction("startsw", "startsw()", "Seconds on the wall clock, from some beginning; differences are what counts.", Most = 0)]
    public static double StartStopwatch() =>
        Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;
}
