using System.Globalization;

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
            ourTimes.AddRange(Parse(ProcessTimer.Run(ours, Arguments).Output));
            theirTimes.AddRange(Parse(ProcessTimer.Run(theirs, Arguments).Output));
        }

        return
        [
            .. ourTimes.Select(static time => time.Name).Distinct().Select(name => new ScriptResult(
                name,
                new Sample(ourTimes.Where(time => time.Name == name).Select(static time => time.First)),
                new Sample(ourTimes.Where(time => time.Name == name).Select(static time => time.Steady)),
                new Sample(theirTimes.Where(time => time.Name == name).Select(static time => time.First)),
                new Sample(theirTimes.Where(time => time.Name == name).Select(static time => time.Steady)))),
        ];
    }

    private static IEnumerable<(string Name, double First, double Steady)> Parse(string output) =>
        from line in output.Split('\n')
        let words = line.Split(' ')
        where words is ["RES", _, _, _]
        select (words[1], double.Parse(words[2], CultureInfo.InvariantCulture), double.Parse(words[3], CultureInfo.InvariantCulture));
}
