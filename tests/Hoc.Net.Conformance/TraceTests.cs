namespace Hoc.Net.Conformance;

/// <summary>Compares whole runs, those of the examples among them, with NEURON's traces.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class TraceTests
{
    [TestCaseSource(nameof(Drivers))]
    public void A_run_follows_NEURON_s_trace(string name)
    {
        string driver = Path.Combine(Folder(), name + ".hoc");
        GoldenRun run = GoldenRun.Of(driver);
        Assert.That(run.ExitStatus, Is.Zero, run.Diagnostics);
        ReferenceTrace reference = ReferenceTrace.Parse(File.ReadAllText(Path.ChangeExtension(driver, ".ref")));
        Assert.That(reference.Difference(ReferenceTrace.Parse(run.Output)), Is.Null);
    }

    [TestCase("trace t v tolerance 1e-9\n0 -70\n1 -60\n", "trace t v tolerance 1e-9\n0 -70\n1 -60.000000005\n", true)]
    [TestCase("trace t v tolerance 1e-9\n0 -70\n1 -60\n", "trace t v tolerance 1e-9\n0 -70\n1 -60.00000002\n", false)]
    [TestCase("trace t v tolerance 1e-9\n0 -70\n1 -60\n", "trace t v tolerance 1e-9\n0 -70\n", false)]
    [TestCase("trace t v tolerance 1e-9\n0 -70\n1 -70\n", "trace t v tolerance 1e-9\n0 -70\n1 -70.0001\n", false)]
    [TestCase("trace t v tolerance 1e-9\n0 -70\n1 -60\n", "trace t v tolerance 1e-9\n0 -70\n1 nan\n", false)]
    public void A_column_may_be_off_by_a_part_of_its_range(string reference, string run, bool follows) =>
        Assert.That(ReferenceTrace.Parse(reference).Difference(ReferenceTrace.Parse(run)) is null, Is.EqualTo(follows));

    private static IEnumerable<string> Drivers() =>
        Directory.EnumerateFiles(Folder(), "*.ref").Select(reference => Path.GetFileNameWithoutExtension(reference)).Order(StringComparer.Ordinal);

    private static string Folder() => Path.Combine(GoldenCase.SourceFolder(), "Traces");
}
