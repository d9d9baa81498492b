namespace Hoc.Net.Runtime.Tests.Builtins;

/// <summary>KSChan where NEURON 8.2 cannot be asked, because it ends with a failed assertion or a segmentation violation.</summary>
internal sealed class ChannelTests
{
    private const string Rates = """
        objref c, s, p, q
        proc describe() {
            s = c.add_hhstate("m")
            p = new Vector(3)
            p.x[0] = 0.5
            p.x[1] = 0.05
            p.x[2] = -40
            c.trans(0).set_f(0, 2, p)
            q = p.c
            q.x[1] = -0.05
            c.trans(0).set_f(1, 2, q)
        }
        create soma
        access soma
        {L = 20  diam = 10}
        insert pas
        """;

    [Test]
    public void A_point_channel_equals_the_density_channel_of_the_same_conductance()
    {
        string density = ScriptRun.OutputOf($$"""
            {{Rates}}
            c = new KSChan()
            {c.name("spot")  c.gmax(0.001)  c.erev(-10)}
            describe()
            insert spot
            finitialize(-65)
            while (t < 3) fadvance()
            {printf("%.10g %.10g %.10g\n", v, m_spot, i_spot)}
            """);
        string point = ScriptRun.OutputOf($$"""
            {{Rates}}
            c = new KSChan(1)
            {c.name("Spot")  c.gmax(1)  c.erev(-10)}
            describe()
            objref one, two
            one = new Spot(0.5)
            two = new Spot(0.5)
            one.gmax = 0.001 * area(0.5) * 0.01 / 4
            two.gmax = one.gmax * 3
            finitialize(-65)
            while (t < 3) fadvance()
            {printf("%.10g %.10g %.10g\n", v, one.m, (one.i + two.i) / area(0.5) * 100)}
            """);
        Assert.That(Last(point), Is.EqualTo(Last(density)));
    }

    [Test]
    public void A_simple_gate_may_follow_a_kinetic_scheme()
    {
        string output = ScriptRun.OutputOf("""
            objref c, a, b, g, nil
            c = new KSChan()
            a = c.add_ksstate(nil, "C")
            b = c.add_ksstate(a.gate(), "O")
            g = c.add_hhstate("h")
            print a.index(), b.index(), g.index(), c.gate(0).nstate(), c.gate(1).nstate(), c.trans(0).src().name()
            """);
        Assert.That(Last(output), Is.EqualTo("1 2 0 1 2 h "));
    }

    [Test]
    public void A_point_channel_in_use_keeps_its_structure()
    {
        ScriptRun run = ScriptRun.Of("""
            objref c, one
            c = new KSChan(1)
            create soma
            access soma
            one = new Chan0(0.5)
            c.add_hhstate("m")
            """);
        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Diagnostics, Does.Contain("test.hoc:6").And.Contains("Describe the channel before the first one is made."));
    }

    private static string Last(string output) => output.TrimEnd('\n').Split('\n')[^1];
}
