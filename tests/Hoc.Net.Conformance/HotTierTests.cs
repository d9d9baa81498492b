namespace Hoc.Net.Conformance;

/// <summary>Compiled code does what the interpreter does: each golden script runs in both, and all that anybody sees is equal.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class HotTierTests
{
    /// <summary>From the first round on, before any class has been met; and after a few rounds, when members are known.</summary>
    private static readonly int[] Thresholds = [0, 2];

    /// <summary>Its run control draws by the wall clock, so what it prints depends on how long compiling takes.</summary>
    private const string TellsTheTime = "cable/standard-run-graph-lists";

    [TestCaseSource(nameof(Cases))]
    public void A_script_does_the_same_when_all_of_it_is_compiled(GoldenCase golden)
    {
        GoldenRun interpreted = Run(golden, int.MaxValue);
        foreach (int threshold in Thresholds)
        {
            GoldenRun compiled = Run(golden, threshold);
            Assert.Multiple(() =>
            {
                Assert.That(compiled.Output, Is.EqualTo(interpreted.Output), $"compiled after {threshold} rounds");
                Assert.That(compiled.Diagnostics, Is.EqualTo(interpreted.Diagnostics), $"compiled after {threshold} rounds");
                Assert.That(compiled.ExitStatus, Is.EqualTo(interpreted.ExitStatus));
            });
        }
    }

    private static IEnumerable<GoldenCase> Cases() => GoldenCase.All().Where(static golden => golden.ToString() != TellsTheTime);

    private static GoldenRun Run(GoldenCase golden, int threshold)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("golden-");
        try
        {
            golden.CopyTo(folder.FullName);
            GoldenRun run = GoldenRun.Of(Path.Combine(folder.FullName, golden.Script), hotAfter: threshold);
            return run with
            {
                Output = run.Output.Replace(folder.FullName, "", StringComparison.Ordinal),
                Diagnostics = run.Diagnostics.Replace(folder.FullName, "", StringComparison.Ordinal),
            };
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
