using System.Globalization;
using System.Text.RegularExpressions;

namespace Hoc.Net.Benchmarks;

/// <summary>Runs Scripts/precision.hoc in both programs: work and error of the variable step over its tolerance.</summary>
internal sealed partial class PrecisionComparison(string ours, string theirs, string compiler) : IDisposable
{
    /// <summary>What is run.</summary>
    public const string Script = "precision.hoc";

    private readonly MechanismFolder _folder = new(compiler);

    /// <summary>The points of both programs, in the order of the script.</summary>
    /// <exception cref="InvalidOperationException">A run failed.</exception>
    public IReadOnlyList<(PrecisionPoint Ours, PrecisionPoint Theirs)> Run()
    {
        Console.Error.WriteLine($"{Script} ...");
        var script = Path.Combine(Benchmarks.ScriptDirectory, Script);
        var their = Parse(ProcessTimer.Run(theirs, ["-nobanner", "-nogui", script], _folder.Location));
        var our = Parse(ProcessTimer.Run(ours, ["--no-plots", "--mod", _folder.Location, script], _folder.Location));
        return [.. our.Zip(their)];
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private static List<PrecisionPoint> Parse(ProcessRun run)
    {
        if (!run.Succeeded)
            throw new InvalidOperationException($"{Script} failed.");
        var points = new List<PrecisionPoint>();
        var open = new List<(string Case, string Tolerance, List<double> Steps, List<double> Evaluations, List<double> Squares)>();
        foreach (var line in run.Output.Split('\n'))
        {
            switch (line.Split(' '))
            {
                case ["TOL", var name, var tolerance]:
                    open.Add((name, tolerance, [], [], []));
                    break;
                case ["ERR", var squares]:
                    open[^1].Squares.Add(Number(squares));
                    break;
                case ["NUM", _, var count, var range]:
                    points.AddRange(open.Select(p => new PrecisionPoint(
                        p.Case, p.Tolerance, p.Steps.Average(), p.Evaluations.Average(), Math.Sqrt(p.Squares.Average() / Number(count)) / Number(range))));
                    open.Clear();
                    break;
                default:
                    if (Steps().Match(line) is { Success: true } steps)
                        open[^1].Steps.Add(Number(steps.Groups[1].Value));
                    if (Evaluations().Match(line) is { Success: true } evaluations)
                        open[^1].Evaluations.Add(Number(evaluations.Groups[1].Value));
                    break;
            }
        }

        return points;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(\d+) advance_tn")]
    private static partial Regex Steps();

    [GeneratedRegex(@"(\d+) function evaluations")]
    private static partial Regex Evaluations();
}
