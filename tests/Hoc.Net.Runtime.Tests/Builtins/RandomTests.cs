namespace Hoc.Net.Runtime.Tests.Builtins;

/// <summary>Random where NEURON hangs or takes anything, and sessions side by side.</summary>
public class RandomTests
{
    [TestCase("r.poisson(800)", "Poisson")]
    [TestCase("r.geometric(1)", "geometric")]
    public void A_draw_that_would_never_end_is_a_mistake_at_its_place(string call, string distribution)
    {
        ScriptRun run = ScriptRun.Of($"objref r\nr = new Random()\n{call}\n");
        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Diagnostics, Does.StartWith($"test.hoc:3:1: error SIM4030: drawing from the {distribution} distribution would never end"));
    }

    [TestCase("r.ACG(1e300)")]
    [TestCase("r.MLCG(1, nan)")]
    [TestCase("r.Isaac64(-1e19)")]
    [TestCase("r.MCellRan4(nan)")]
    [TestCase("r.Random123(nan)")]
    [TestCase("r.binomial(1e10, .5)")]
    [TestCase("r.binomial(3, nan)")]
    [TestCase("r.geometric(nan)")]
    [TestCase("r.discunif(0, 1e30)")]
    [TestCase("r.discunif(nan, 1)")]
    [TestCase("r.MCellRan4(1) r.seq(nan)")]
    [TestCase("mcell_ran4(&nan)")]
    [TestCase("r = new Random(1e30)")]
    public void A_number_that_no_integer_holds_is_out_of_range(string statement)
    {
        ScriptRun run = ScriptRun.Of($"objref r\nr = new Random()\nnan = 1e308*10 - 1e308*10\n{{ {statement} }}\n");
        Assert.That(run.Diagnostics, Does.Contain("HOC3003"));
    }

    [Test]
    public void A_mistaken_distribution_leaves_the_one_before()
    {
        using var output = new StringWriter();
        using var host = new HocHost();
        using HocSession session = host.CreateSession(new HocSessionOptions { Output = output });
        session.RunText("objref r\nr = new Random()\n{ r.discunif(3, 3) }\n");
        session.RunText("{ r.poisson(1e9) }\n");
        session.RunText("r.repick()\n");
        Assert.That(output.ToString(), Is.EqualTo("\t3 \n"));
    }

    [Test]
    public void A_Random_that_is_gone_plays_no_more() => Assert.That(
        ScriptRun.OutputOf(
            """
            objref r
            r = new Random()
            { r.discunif(7, 7) }
            x = 1
            y = 2
            { r.play(&x) r.play(&y) finitialize() }
            print x, y
            objref r
            x = 1
            { finitialize() }
            print x, y
            """),
        Is.EqualTo("7 7 \n1 7 \n"));

    [Test]
    public void Sessions_share_no_random_state()
    {
        const string Script = "objref r\nr = new Random()\nr.MCellRan4()\nr.Isaac64()\nr.Random123_globalindex()\nmcell_ran4_init()\nuse_mcell_ran4()\n";
        string first = ScriptRun.OutputOf(Script + "r.Random123_globalindex(9)\nmcell_ran4_init(8)\nuse_mcell_ran4(1)\n");
        Assert.That(first, Does.StartWith(ScriptRun.OutputOf(Script)));
    }
}
