using Hoc.Net.Language.Nmodl.Parsing;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Library;
using Hoc.Net.Mechanisms.Nmodl;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Passes;

namespace Hoc.Net.Mechanisms.Tests.Nmodl;

internal sealed class ForAllPassTests
{
    private const string Text = "NEURON {\n    SUFFIX test\n}\n\nASSIGNED {\n    c[3]\n    d[3]\n}\n\nINITIAL {\n    IF (t > 0) {\n        ";

    [Test]
    public void A_loop_over_arrays_gets_their_bounds()
    {
        const string Rest = " {\n            c[i] = d[i]*i\n        }\n    }\n}\n";
        var diagnostics = new List<Diagnostic>();
        MechanismSource source = SourceReader.Read(NmodlParser.Parse(new SourceText("test.mod", Text + "FORALL i" + Rest)).File!, diagnostics);

        MechanismSource result = new ForAllPass().Run(source, diagnostics);

        Assert.That(diagnostics, Is.Empty);
        Assert.That(SourcePrinter.Print(result), Is.EqualTo(Text + "FROM i = 0 TO 2" + Rest));
    }

    [Test]
    public void Such_a_mechanism_compiles() =>
        Assert.That(ModFile.Compile("test.mod", Text + "FORALL i { c[i] = d[i] }}}").Type, Is.Not.Null);
}
