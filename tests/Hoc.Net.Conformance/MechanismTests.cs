using Hoc.Net.Runtime;

namespace Hoc.Net.Conformance;

/// <summary>
/// Compiles the mechanisms of a topic, runs a script that uses one of them, and compares what it prints with NEURON's numbers.
/// </summary>
[Parallelizable(ParallelScope.All)]
internal sealed class MechanismTests
{
    private static readonly TraceComparison Comparison = new(relative: 1e-9, ofColumn: 1e-12);

    [TestCaseSource(typeof(MechanismCase), nameof(MechanismCase.All))]
    public void A_mechanism_does_what_it_does_in_NEURON(MechanismCase mechanism)
    {
        (int status, string output, string diagnostics) = Run(mechanism);
        string? difference = Comparison.FirstDifference(mechanism.ExpectedOutput, output);
        Assert.Multiple(() =>
        {
            Assert.That(difference, Is.Null, diagnostics);
            Assert.That(status, Is.Zero, diagnostics);
        });
    }

    private static (int Status, string Output, string Diagnostics) Run(MechanismCase mechanism)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var host = new HocHost();
        using HocSession session = host.CreateSession(new HocSessionOptions
        {
            Output = output,
            Error = error,
            WorkingDirectory = mechanism.Folder,
            MechanismPath = [mechanism.Folder],
        });
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using CancellationTokenRegistration watch = limit.Token.Register(session.Interrupt);
        int status = session.RunFile(mechanism.Script);
        return (status, output.ToString(), error.ToString());
    }
}
