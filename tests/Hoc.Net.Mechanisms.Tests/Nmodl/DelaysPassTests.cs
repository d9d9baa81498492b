using Hoc.Net.Language.Nmodl.Parsing;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Passes;

namespace Hoc.Net.Mechanisms.Tests.Nmodl;

internal sealed class DelaysPassTests
{
    [Test]
    public void Values_of_earlier_steps_are_kept_in_hidden_variables()
    {
        const string Text = "NEURON { SUFFIX test } STATE { x START 3 w[2] } BREAKPOINT { SOLVE next } DISCRETE next { x = x@2 + w@1[1] }";
        var diagnostics = new List<Diagnostic>();
        MechanismSource source = SourceReader.Read(NmodlParser.Parse(new SourceText("test.mod", Text)).File!, diagnostics);

        string printed = SourcePrinter.Print(new DelaysPass().Run(source, diagnostics));

        Assert.That(diagnostics, Is.Empty);
        Assert.That(printed, Does.Contain(
            "INITIAL {\n    x_past[0] = 3\n    x_past[1] = 3\n    w_past[0] = 0\n    w_past[1] = 0\n}\n"));
        Assert.That(printed, Does.Contain(
            "DISCRETE next {\n    x_past[1] = x_past[0]\n    x_past[0] = x\n    x = x_past[1] + w_past[1]\n}\n"));
    }
}
