using Hoc.Net.Runtime;
using Hoc.Net.Simulation.Integration;

namespace Hoc.Net.Conformance;

/// <summary>What the integrator of differential-algebraic equations costs, which the cases cannot print: an address stands beside the counts.</summary>
internal sealed class AlgebraicCostTests
{
    /// <summary>
    /// nrniv 8.2.2 with <c>c.statistics()</c> at the end of a case: advance_tn, interpolate, init, those due to at_time, function evaluations, mx=b solves; all since the last
    /// initialisation.
    /// </summary>
    [TestCase("cable", 142, 0, 3, 2, 294, 149)]
    [TestCase("counts", 299, 1, 3, 2, 611, 308)]
    [TestCase("played", 266, 35, 5, 0, 582, 276)]
    [TestCase("clamp", 98, 0, 1, 0, 198, 99)]
    [TestCase("capacitor", 186, 0, 1, 0, 376, 189)]
    [TestCase("events", 336, 5, 3, 0, 697, 353)]
    [TestCase("settings", 3791, 1, 3, 2, 7589, 3794)]
    [TestCase("gap", 338, 11, 3, 2, 706, 354)]
    public void Counts_are_NEURONs(string name, int steps, int interpolations, int starts, int discontinuities, int evaluations, int solutions)
    {
        using var host = new HocHost();
        using HocSession session = host.CreateSession(new HocSessionOptions { Output = TextWriter.Null, Error = TextWriter.Null });
        session.RunFile(Path.Combine(GoldenCase.SourceFolder(), "Cases", "algebraic", name + ".hoc"));
        IntegratorReport report = session.Model.IntegratedStates.Reports().Single();
        Assert.That(
            (report.Steps, report.Interpolations, report.Initializations, report.Discontinuities, report.Evaluations, report.Solutions, report.SetUps, report.IsAlgebraic),
            Is.EqualTo((steps, interpolations, starts, discontinuities, evaluations, solutions, 0, true)));
    }
}
