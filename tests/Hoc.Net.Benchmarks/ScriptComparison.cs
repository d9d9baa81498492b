namespace Hoc.Net.Benchmarks;

/// <summary>
/// Runs Scripts/hot.hoc in both programs in turn. The script times its parts itself, since the time of a whole process does not tell
/// the first run of code from the later ones.
/// </summary>
internal sealed class ScriptComparison(string ours, string theirs, int runs)
{
    /// <summary>What is run.</summary>
    public const string Script = "hot.hoc";

    private static readonly string[] Arguments = ["-nobanner", "-nogui", Script];

    /// <summary>The parts in the order of the script.</summary>
    public IReadOnlyList<ScriptResult> Run()
    {
        Console.Error.WriteLine($"{Script} ...");
        var ourTimes = new List<(string Name, double First, double Steady)>();
        var theirTimes = new List<(string Name, double First, double Steady)>();
        for (int i = 0; i < runs; i++)
        {
            ourTimes.AddRange(ScriptRun.Parse(ProcessTimer.Run(ours, Arguments).Output));
            theirTimes.AddRange(ScriptRun.Parse(ProcessTimer.Run(theirs, Arguments).Output));
        }

        return ScriptRun.Compare(ourTimes, theirTimes);
    }
}
