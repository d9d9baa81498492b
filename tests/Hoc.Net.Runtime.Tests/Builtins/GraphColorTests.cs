namespace Hoc.Net.Runtime.Tests.Builtins;

/// <summary>Colours that a script defines by name.</summary>
internal sealed class GraphColorTests
{
    [Test]
    public void An_unknown_name_is_a_warning_as_in_NEURON()
    {
        ScriptRun run = ScriptRun.Of("objref g\ng = new Graph()\nprint g.color(12, \"nosuchcolour\"), g.color(12, \"dark orange\")\n");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitStatus, Is.Zero, run.Diagnostics);
            Assert.That(run.Output, Is.EqualTo("1 1 \n"));
            Assert.That(run.Diagnostics, Does.StartWith("test.hoc:3:7: warning HOC3210: there is no colour named \"nosuchcolour\"; 12 stays what it was."));
        });
    }
}
