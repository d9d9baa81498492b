namespace Hoc.Net.Runtime.Tests.Builtins;

/// <summary>What of CVode NEURON cannot show: its mistakes are told, and what it spoils is not spoilt here.</summary>
public class CVodeTests
{
    private const string Cell = "create soma\naccess soma\n{ L = 20  diam = 20 }\ninsert pas\nobjref c\nc = new CVode()\n";

    [Test]
    public void A_step_that_cannot_go_on_names_the_state_the_place_and_the_time()
    {
        ScriptRun run = ScriptRun.Of(Cell + "{ c.active(1) c.atol(0) }\nfinitialize(-65)\nfadvance()\n");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitStatus, Is.EqualTo(1));
            Assert.That(run.Diagnostics, Does.StartWith(
                "test.hoc:9:1: error SIM4063: the variable step stops at t = 0 ms for v of soma(0.5): it has no tolerance: atol and rtol are both 0; it is -65."));
        });
    }

    [Test]
    public void A_change_of_the_cell_between_steps_keeps_the_time()
    {
        string output = ScriptRun.OutputOf(Cell + "{ c.active(1) finitialize(-65) c.solve(2) L = 30 fadvance() }\nprint t > 2, t < 3\n{ insert fastpas fadvance() }\nprint t > 2, t < 4\n");
        Assert.That(output, Is.EqualTo("1 1 \n1 1 \n"));
    }

    [Test]
    public void A_statement_may_change_the_cell()
    {
        string output = ScriptRun.OutputOf(
            Cell + "{ c.active(1) finitialize(-65) c.event(1, \"nseg = 3\") c.solve(5) }\nprint t, nseg\nobjref y\ny = new Vector()\n{ c.states(y) }\nprint y.size()\n");
        Assert.That(output, Is.EqualTo("5 3 \n3 \n"));
    }

    [Test]
    public void Stoprun_ends_a_run_between_steps()
    {
        string output = ScriptRun.OutputOf(Cell + "{ c.active(1) finitialize(-65) c.event(1.5, \"stoprun = 1\") c.solve(5) }\nprint t\n{ stoprun = 0  c.solve(5) }\nprint t\n");
        Assert.That(output, Is.EqualTo("1.5 \n5 \n"));
    }

    [Test]
    public void Steps_count_for_the_limits()
    {
        ScriptRun run = ScriptRun.Of(Cell + "{ c.active(1) c.maxstep(0.01) finitialize(-65) c.solve(50) }\n", new HocSessionOptions { Limits = new HocLimits { Steps = 100 } });
        Assert.That(run.ExitStatus, Is.Not.Zero);
    }

    [TestCase("c.solve(1)")]
    [TestCase("strdef s\nc.statename(0, s)")]
    public void What_needs_the_variable_step_says_so(string statement)
    {
        ScriptRun run = ScriptRun.Of(Cell + statement + "\n");
        Assert.That(run.Diagnostics, Does.Contain("error HOC3014").And.Contain("cvode.active(1)"));
    }

    [Test]
    public void The_model_as_a_function_needs_all_cells_together()
    {
        ScriptRun run = ScriptRun.Of(Cell + "objref y\ny = new Vector()\n{ c.active(1) c.use_local_dt(1) finitialize(-65) }\nc.f(0, y, y)\n");
        Assert.That(run.Diagnostics, Does.Contain("test.hoc:10:1: error HOC3014").And.Contain("use_local_dt(0)"));
    }

    [Test]
    public void Largest_states_and_errors_are_kept_when_asked_for()
    {
        string output = ScriptRun.OutputOf(
            Cell + "{ c.active(1) finitialize(-65) c.state_magnitudes(1) finitialize(-65) c.solve(10) c.state_magnitudes(2) }\nerror = 0\nprint c.state_magnitudes(\"v\", &error) > 69, error > 0, error < 1\nobjref y\ny = new Vector()\n"
            + "{ c.state_magnitudes(y, 0) }\nprint y.size(), y.x[0] > 69, c.state_magnitudes(\"m_hh\", &error), error\n");
        Assert.That(output, Is.EqualTo("1 1 1 \n1 1 -1e+09 -1e+09 \n"));
    }

    [Test]
    public void Events_stored_are_pairs_of_times()
    {
        string output = ScriptRun.OutputOf(
            Cell + "objref y\ny = new Vector()\n{ c.active(1) finitialize(-65) c.store_events(y) c.event(2) c.event(3) c.solve(4) c.store_events() c.event(5) }\ny.printf(\"%g \")\n");
        Assert.That(output, Does.StartWith("0 2 0 3 "));
    }

    [Test]
    public void Queue_counts_and_states_are_those_of_spike_stat()
    {
        string output = ScriptRun.OutputOf(
            Cell + "objref y, syn, con, nobody\ny = new Vector()\nsyn = new ExpSyn(.5)\ncon = new NetCon(nobody, syn)\n{ c.active(1) finitialize(-65) con.event(1) con.event(2) c.solve(4) c.spike_stat(y) }\ny.printf(\"%g \")\n");
        Assert.That(output, Does.StartWith("2 1 2 2 0 0 0 0 2 0 2 "));
    }

    [Test]
    public void Lines_of_a_Graph_take_points_at_the_steps_of_their_own_cell()
    {
        const string script = """
            create first, second
            access first
            forall { L = 20  diam = 20  insert pas }
            objref c, syn, con, nobody, g, xs, ys, tv, vv
            second syn = new ExpSyn(.5)
            con = new NetCon(nobody, syn, 0, 0, 0.01)
            g = new Graph(0)
            g.addvar("first.v(.5)")
            g.addvar("second.v(.5)", 2, 1)
            c = new CVode()
            { xs = new Vector()  ys = new Vector()  tv = new Vector()  vv = new Vector() }
            { c.active(1) c.use_local_dt(1) }
            second { c.record(&v(.5), vv, tv) }
            finitialize(-65)
            { g.simgraph() con.event(1) c.solve(5) g.flush() }
            k = g.getline(-1, xs, ys)
            print xs.size() < tv.size(), xs.x[0], xs.x[xs.size() - 1]
            k = g.getline(k, xs, ys)
            print xs.size() == tv.size(), xs.x[0], abs(ys.x[20] - vv.x[20]) < 1e-4
            { c.simgraph_remove() c.solve(8) g.flush() g.getline(k - 2, xs, ys) }
            print xs.x[xs.size() - 1]
            """;
        Assert.That(ScriptRun.OutputOf(script.ReplaceLineEndings("\n") + "\n"), Does.EndWith("1 0 5 \n1 0 1 \n5 \n"));
    }
}
