using Hoc.Net.Mechanisms.Library;
using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Tests.Nmodl;

/// <summary>Equations without a single solution end the run, and a search that finds none; NEURON ends too, goes on silently (sparse) or never ends (derivimplicit).</summary>
internal sealed class SingularSystemTests
{
    [TestCase("LINEAR s { ~ k*x + y = 1 ~ 2*k*x + 2*y = 3 }", "")]
    [TestCase("NONLINEAR s { ~ k*x + y = 1 ~ 2*k*x + 2*y = 3 }", "")]
    [TestCase("KINETIC s { ~ x <-> y (k, k) CONSERVE x + y = 1 CONSERVE x + y = 2 }", "METHOD sparse")]
    [TestCase("DERIVATIVE s { x' = x/dt + k  y' = -y }", "METHOD derivimplicit")]
    public void AnErrorTellsFileAndLine(string block, string method) =>
        AssertFails(block, method, "few: the equations of few.mod, line 5, have no single solution.");

    [TestCase("DERIVATIVE s { x' = x/dt + (x + 0.3)*(x + 0.3) + 1 + k  y' = -y }", "METHOD derivimplicit")]
    [TestCase("NONLINEAR s { ~ (x + 0.3)*(x + 0.3) + 1 + k = 0 ~ y = 1 }", "")]
    [TestCase("KINETIC s { ~ x + x <-> y (1e9, k) ~ x << (-1e9*(1 + k)) }", "METHOD sparse")]
    public void SoDoesOneThatFindsNoSolution(string block, string method) =>
        AssertFails(block, method, "few: the method of few.mod, line 5, did not converge.");

    private static void AssertFails(string block, string method, string message)
    {
        var file = ModFile.Compile("few.mod", $"NEURON {{ SUFFIX few RANGE k }}\nPARAMETER {{ k = 0 }}\nSTATE {{ x y }}\nBREAKPOINT {{ SOLVE s {method} }}\n{block}\n");
        Assert.That(file.Diagnostics.Select(static d => d.Message), Is.Empty);
        var model = new Model(new(file.Type!));
        model.AddSection("soma").Insert("few");
        model.Initialize(-65);
        var error = Assert.Throws<MechanismFailureException>(model.Step);
        Assert.That(error!.Code, Is.EqualTo("SIM4061"));
        Assert.That(error.Message, Does.Contain(message));
    }
}
