using System.Text;
using System.Text.RegularExpressions;

namespace Hoc.Net.Conformance;

/// <summary>Runs the examples and reads their pages.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed partial class ExampleTests
{
    private const double Tolerance = 1e-9;

    [TestCaseSource(nameof(Names))]
    public void An_example_prints_what_NEURON_prints(string name)
    {
        string script = Directory.GetFiles(Path.Combine(Folder(), name), "*.hoc").Single();
        GoldenRun run = GoldenRun.Of(script);
        string expected = File.ReadAllText(Path.Combine(GoldenCase.SourceFolder(), "Examples", name + ".out"), Encoding.Latin1);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitStatus, Is.Zero, run.Diagnostics);
            Assert.That(TokenComparison.FirstDifference(expected, run.Output, Tolerance), Is.Null, run.Diagnostics);
        });
    }

    [TestCaseSource(nameof(Names))]
    public void An_example_s_page_shows_its_pictures(string name)
    {
        string folder = Path.Combine(Folder(), name);
        var shown = Picture().Matches(File.ReadAllText(Path.Combine(folder, "README.md"))).Select(match => match.Groups[1].Value);
        var drawn = Directory.GetFiles(folder, "*.png").Select(Path.GetFileName);
        Assert.That(shown, Is.EquivalentTo(drawn));
    }

    private static IEnumerable<string> Names() =>
        from folder in Directory.EnumerateDirectories(Folder()).Order(StringComparer.Ordinal)
        where Directory.EnumerateFiles(folder, "*.hoc").Any()
        select Path.GetFileName(folder);

    private static string Folder() => Path.GetFullPath(Path.Combine(GoldenCase.SourceFolder(), "..", "..", "examples"));

    [GeneratedRegex(@"!\[[^\]]*\]\(([^)]+)\)")]
    private static partial Regex Picture();
}
