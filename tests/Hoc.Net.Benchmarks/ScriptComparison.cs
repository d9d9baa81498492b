namespace Hoc.Net.Benchmarks;

/// <summary>
/// Runs a script in both programs in turn that times its parts itself, since the time of a whole process does not tell
/// the first run of code from the later ones.
/// </summary>
internal sealed class ScriptComparison(string ours, string theirs, int runs)
{
    /// <summary>HOC code that becomes hot.</summary>
    public const string Hot = "hot.hoc";

    /// <summary>The variable step.</summary>
    public const string Variable = "variable.hoc";

    /// <summary>Networks and forests.</summary>
    public const string Networks = "networks.hoc";

    /// <summary>The parts in the order of the script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="threads">The number of threads that it is told to use.</param>
    public IReadOnlyList<ScriptResult> Run(string script, int threads = 1)
    {
        string[] arguments = ["-nobanner", "-nogui", "-c", $"NT={threads}", script];
        Console.Error.WriteLine($"{script}, {threads} thread(s) ...");
        var ourTimes = new List<(string Name, double First, double Steady)>();
        var theirTimes = new List<(string Name, double First, double Steady)>();
        for (int i = 0; i < runs; i++)
        {
            ourTimes.AddRange(ScriptRun.Parse(ProcessTimer.Run(ours, arguments).Output));
            theirTimes.AddRange(ScriptRun.Parse(ProcessTimer.Run(theirs, arguments).Output));
        }

        return ScriptRun.Compare(ourTimes, theirTimes);
    }
}
