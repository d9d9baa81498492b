using Hoc.Net.Language.Hoc.Parsing;

namespace Hoc.Net.Conformance;

/// <summary>
/// Runs each golden script in a session of its own and compares what it wrote with NEURON's bytes: with statements that share
/// what was made of others of their shape wherever that can be, and with each on its own.
/// </summary>
[Parallelizable(ParallelScope.All)]
internal sealed class GoldenTests
{
    [TestCaseSource(typeof(GoldenCase), nameof(GoldenCase.All))]
    public void A_script_writes_what_NEURON_writes(GoldenCase golden)
    {
        GoldenRun run = Run(golden, StatementReuse.Always);
        Assert.Multiple(() =>
        {
            AssertOutput(golden, run);
            Assert.That(run.ExitStatus, Is.EqualTo(golden.Mistake is null ? 0 : 1), run.Diagnostics);
            if (golden.Mistake is { } mistake)
                Assert.That(mistake.IsNamedBy(run.Diagnostics), $"{mistake} is not what was reported:\n{run.Diagnostics}");
            Assert.That(Run(golden, StatementReuse.Never), Is.EqualTo(run), "statements on their own");
        });
    }

    private static GoldenRun Run(GoldenCase golden, StatementReuse reuse)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("golden-");
        try
        {
            golden.CopyTo(folder.FullName);
            GoldenRun run = GoldenRun.Of(Path.Combine(folder.FullName, golden.Script), reuse);
            return run with { Diagnostics = run.Diagnostics.Replace(folder.FullName, "") };
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void AssertOutput(GoldenCase golden, GoldenRun run)
    {
        if (golden.Tolerance is { } tolerance)
            Assert.That(TokenComparison.FirstDifference(golden.ExpectedOutput, run.Output, tolerance), Is.Null, run.Diagnostics);
        else
            Assert.That(run.Output, Is.EqualTo(golden.ExpectedOutput), run.Diagnostics);
    }
}
