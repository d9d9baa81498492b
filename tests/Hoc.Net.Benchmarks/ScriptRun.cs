using System.Globalization;

namespace Hoc.Net.Benchmarks;

/// <summary>The parts that a script has timed itself: "RES name first steady", in seconds.</summary>
internal static class ScriptRun
{
    /// <summary>Reads what a script printed.</summary>
    public static IEnumerable<(string Name, double First, double Steady)> Parse(string output) =>
        from line in output.Split('\n')
        let words = line.Split(' ')
        where words is ["RES", _, _, _]
        select (words[1], double.Parse(words[2], CultureInfo.InvariantCulture), double.Parse(words[3], CultureInfo.InvariantCulture));

    /// <summary>The parts of several runs in both programs, in the order of the script.</summary>
    public static IReadOnlyList<ScriptResult> Compare(
        IReadOnlyList<(string Name, double First, double Steady)> ours, IReadOnlyList<(string Name, double First, double Steady)> theirs) =>
    [
        .. ours.Select(static time => time.Name).Distinct().Select(name => new ScriptResult(
            name,
            new Sample(ours.Where(time => time.Name == name).Select(static time => time.First)),
            new Sample(ours.Where(time => time.Name == name).Select(static time => time.Steady)),
            new Sample(theirs.Where(time => time.Name == name).Select(static time => time.First)),
            new Sample(theirs.Where(time => time.Name == name).Select(static time => time.Steady)))),
    ];
}
