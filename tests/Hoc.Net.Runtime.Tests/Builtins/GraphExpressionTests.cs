namespace Hoc.Net.Runtime.Tests.Builtins;

/// <summary>Graphs of session files that speak of cells which are not made yet.</summary>
internal sealed class GraphExpressionTests
{
    [TestCase("g.addvar(\"c[0].x\", 1, 1)")]
    [TestCase("g.addexpr(\"2*c[0].x - c[0].x\", 1, 1)")]
    public void A_line_begins_when_what_it_shows_is_made(string add)
    {
        ScriptRun run = ScriptRun.Of($$"""
            objref g, px, py
            g = new Graph(0)
            {{{add}}}
            g.begin()
            { g.plot(1) }
            begintemplate T
            public x
            x = 5
            proc init() { x = 7 }
            endtemplate T
            objref c[2]
            c[0] = new T()
            { g.plot(2) }
            px = new Vector()
            py = new Vector()
            { g.getline(-1, px, py) py.printf("%g ") px.printf("%g ") }
            """ + "\n");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitStatus, Is.Zero, run.Diagnostics);
            Assert.That(run.Output, Does.EndWith("7 2 "));
            Assert.That(run.Diagnostics, Does.StartWith("test.hoc:3:"));
            Assert.That(run.Diagnostics, Does.Contain("warning HOC3134: "));
        });
    }

    [TestCase("lab", "3 9 ")]
    [TestCase("2*lab + 1e-3*0", "3 18 ")]
    public void A_line_of_an_undefined_variable_begins_when_it_is_assigned(string expression, string drawn)
    {
        ScriptRun run = ScriptRun.Of($$"""
            objref g, px, py
            g = new Graph(0)
            g.addexpr("{{expression}}", 2, 1)
            g.begin()
            { g.plot(1) g.plot(2) }
            lab = 9
            { g.plot(3) }
            px = new Vector()
            py = new Vector()
            { g.getline(-1, px, py) px.printf("%g ") py.printf("%g ") }
            """ + "\n");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitStatus, Is.Zero, run.Diagnostics);
            Assert.That(run.Output, Does.EndWith(drawn));
            Assert.That(run.Diagnostics, Does.StartWith("test.hoc:3:").And.Contain("warning HOC3134: ").And.Contain("the variable 'lab' is undefined"));
        });
    }
}
