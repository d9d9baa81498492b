using Hoc.Net.Examples.PassiveMembrane;
using Hoc.Net.Simulation.Recorders;

namespace Hoc.Net.Conformance;

/// <summary>Holds the example in C# to the traces of the HOC examples that it repeats.</summary>
internal sealed class CSharpExampleTests
{
    [Test]
    public void The_membrane_relaxes_as_in_passive_membrane()
    {
        var relaxation = new Relaxation(0.001);
        AssertFollows("passive-membrane", relaxation.Time, relaxation.Voltage);
    }

    [Test]
    public void The_current_charges_it_as_in_current_injection()
    {
        var injection = new CurrentInjection();
        AssertFollows("current-injection", injection.Time, injection.Voltage, injection.Current);
    }

    [Test]
    public void It_prints_the_numbers_of_the_HOC_examples()
    {
        using var output = new StringWriter { NewLine = "\n" };
        Lecture.Give(output);
        Assert.That(output.ToString(), Does.Contain("       1   -68.13785   -68.16060\n")
            .And.Contain("g_pas = 0.0001 S/cm2: tau = 10 ms, v(.5) = -69.90796 mV at 40 ms\n")
            .And.Contain("v(.5) = -63.63412566 mV at 199 ms\n")
            .And.Contain("v(.5) = -69.95683840 mV at 250 ms\n"));
    }

    /// <summary>Compares recordings with a reference that keeps every n-th point.</summary>
    private static void AssertFollows(string name, params Recording[] columns)
    {
        string path = Path.Combine(GoldenCase.SourceFolder(), "Traces", name + ".ref");
        ReferenceTrace reference = ReferenceTrace.Parse(File.ReadAllText(path));
        int stride = (columns[0].Count - 1) / (reference.Rows.Length - 1);
        double[][] rows = [.. Enumerable.Range(0, reference.Rows.Length).Select(row => columns.Select(column => column[row * stride]).ToArray())];
        Assert.That(reference.Difference(new ReferenceTrace(rows, 0)), Is.Null);
    }
}
