using Hoc.Net.Mechanisms.Library;
using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Tests.Nmodl;

/// <summary>Equations without a single solution end the run, as in NEURON, which says that the matrix is singular.</summary>
internal sealed class SingularSystemTests
{
    [TestCase("LINEAR s { ~ k*x + y = 1 ~ 2*k*x + 2*y = 3 }", "")]
    [TestCase("NONLINEAR s { ~ k*x + y = 1 ~ 2*k*x + 2*y = 3 }", "")]
    [TestCase("KINETIC s { ~ x <-> y (k, k) CONSERVE x + y = 1 CONSERVE x + y = 2 }", "METHOD sparse")]
    public void AnErrorTellsFileAndLine(string block, string method)
    {
        var file = ModFile.Compile("few.mod", $"NEURON {{ SUFFIX few RANGE k }}\nPARAMETER {{ k = 0 }}\nSTATE {{ x y }}\nBREAKPOINT {{ SOLVE s {method} }}\n{block}\n");
        Assert.That(file.Diagnostics.Select(static d => d.Message), Is.Empty);
        var model = new Model(new(file.Type!));
        model.AddSection("soma").Insert("few");
        model.Initialize(-65);
        var error = Assert.Throws<MechanismFailureException>(model.Step);
        Assert.That(error!.Code, Is.EqualTo("SIM4061"));
        Assert.That(error.Message, Does.Contain("few: the equations of few.mod, line 5, have no single solution."));
    }
}
