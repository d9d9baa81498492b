namespace Hoc.Net.Runtime.Tests.Sections;

/// <summary>
/// RANDOM in MOD files as NEURON 9 has it. Its streams are those of Random.Random123, which golden cases hold to NEURON 8.2.2, so these scripts compare the two.
/// </summary>
internal sealed class RandomStreamTests
{
    private const string Density = """
        NEURON { SUFFIX noisy RANGE first, word, walk RANDOM r, s }
        ASSIGNED { first word walk v }
        INITIAL { random_setseq(r, 5) random_setseq(s, 0) first = random_uniform(r) word = random_ipick(r) walk = 0 }
        BEFORE STEP { walk = walk + random_normal(s) }
        FUNCTION uniform(low, high) { uniform = random_uniform(r, low, high) }
        FUNCTION pick() { pick = random_dpick(r) }
        FUNCTION negexp(mean) { negexp = random_negexp(r, mean) }
        FUNCTION unit() { unit = random_negexp(r) }
        FUNCTION normal(mean, deviation) { normal = random_normal(r, mean, deviation) }
        PROCEDURE number(a, b, c) { random_setids(r, a, b, c) random_setseq(r, 0) }
        """;

    private const string Cell = """
        NEURON { ARTIFICIAL_CELL Poisson RANGE mean RANDOM r }
        PARAMETER { mean = 2 (ms) }
        INITIAL { random_setseq(r, 0) net_send(random_negexp(r, mean), 1) }
        NET_RECEIVE (w) { if (flag == 1) { net_event(t) net_send(random_negexp(r, mean), 1) } }
        """;

    private const string Point = """
        NEURON { POINT_PROCESS Jitter RANGE x RANDOM r }
        ASSIGNED { x v }
        INITIAL { x = random_uniform(r) }
        """;

    private const string Scene = "create soma\naccess soma\nnseg = 3\ninsert noisy\nobjref r, p, c, nc, times, nobody, z\n";

    private string _folder = "";

    [OneTimeSetUp]
    public void MakeFolder()
    {
        _folder = Directory.CreateTempSubdirectory("streams-").FullName;
        File.WriteAllText(Path.Combine(_folder, "noisy.mod"), Density);
        File.WriteAllText(Path.Combine(_folder, "poisson.mod"), Cell);
        File.WriteAllText(Path.Combine(_folder, "jitter.mod"), Point);
    }

    [OneTimeTearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("r.uniform(0, 1) r.seq(0)", "pick_noisy()")]
    [TestCase("r.uniform(2, 5) r.seq(0)", "uniform_noisy(2, 5)")]
    [TestCase("r.negexp(1) r.seq(0)", "unit_noisy()")]
    [TestCase("r.negexp(3) r.seq(0)", "negexp_noisy(3)")]
    public void Draws_are_those_of_Random123(string distribution, string draw)
    {
        Assert.That(
            Run($"r = new Random()\nr.Random123(7, 8, 9)\n{distribution}\nsetdata_noisy(.5)\nnumber_noisy(7, 8, 9)\nfor i = 1, 20 if ({draw} != r.repick()) print i, \"differs\""),
            Is.Empty);
    }

    [Test]
    public void Normal_draws_are_the_first_of_each_pair_of_Random123()
    {
        Assert.That(
            Run("""
                r = new Random()
                r.Random123(7, 8, 9)
                setdata_noisy(.5)
                number_noisy(7, 8, 9)
                for i = 1, 20 {
                    r.seq(r_noisy(.5).get_seq())
                    if (r.normal(2, 9) != normal_noisy(2, 3)) print i, "differs"
                }

                """),
            Is.Empty);
    }

    [Test]
    public void Each_instance_has_streams_numbered_in_the_order_of_their_making()
    {
        Assert.That(
            Run("""
                for (x, 0) r_noisy(x).get_ids().printf("%g ")
                s_noisy.get_ids().printf("%g ")
                p = new Jitter(.5)
                p.r.get_ids().printf("%g ")
                soma.r_noisy(.1).set_ids(4, 5, 6).get_ids().printf("%g ")
                nseg = 9
                r_noisy(1/6).get_ids().printf("%g ")
                print r_noisy(.9).get_ids().eq(r_noisy(.8).get_ids())

                """),
            Is.EqualTo("1 0 1 1 0 3 1 0 5 1 0 4 1 0 7 4 5 6 4 5 6 0 \n"));
    }

    [Test]
    public void INITIAL_starts_them_where_it_says()
    {
        Assert.That(
            Run("""
                r = new Random()
                r.Random123(1, 0, 3)
                r.uniform(0, 1)
                r.seq(5)
                finitialize(-65)
                x = r.repick()
                print first_noisy(.5) == x, r_noisy(.5).get_seq()
                finitialize(-65)
                print first_noisy(.5) == x, word_noisy > 1

                """),
            Is.EqualTo("1 7 \n1 1 \n"));
    }

    [Test]
    public void An_artificial_cell_fires_at_random_times()
    {
        Assert.That(
            Run("""
                c = new Poisson()
                c.r.set_ids(1, 2, 3)
                nc = new NetCon(c, nobody)
                times = new Vector()
                nc.record(times)
                finitialize(-65)
                while (t < 100) fadvance()
                r = new Random()
                r.Random123(1, 2, 3)
                r.negexp(2)
                r.seq(0)
                sum = 0
                for i = 0, times.size - 1 {
                    sum += r.repick()
                    if (times.x[i] != sum) print i, "differs"
                }
                print times.size > 30

                """),
            Is.EqualTo("1 \n"));
    }

    [Test]
    public void Positions_are_34_bits()
    {
        Assert.That(
            Run("r = r_noisy\nprint r.set_seq(2^34 - 1).get_seq(), r.set_seq(2^34 + 3).get_seq(), r.set_seq(-1).get_seq(), r.set_seq(2^41).get_seq(), r.set_seq(6.9).get_seq()\n"),
            Is.EqualTo("1.7179869e+10 3 0 0 6 \n"));
    }

    [Test]
    public void What_shows_a_stream_lives_as_long_as_it_is_held()
    {
        Assert.That(
            Run("z = new List(\"NMODLRandom\")\nr = soma.r_noisy(.5)\nfor i = 1, 3 x = r_noisy(.5).get_seq()\nprint z.count, r_noisy\nr = nobody\nprint z.count"),
            Is.EqualTo("1 NMODLRandom[4] \n0 \n"));
    }

    [TestCase("r = new NMODLRandom()\nr.uniform()", "has no stream")]
    [TestCase("r_noisy = 3", "cannot be assigned")]
    [TestCase("r_noisy(.5).set_ids(-1, 0, 0)", "outside 0 to")]
    [TestCase("create dend\np = new Jitter(.5)\nsoma delete_section()\nprint p.r", "lies in no section")]
    [TestCase("create dend\nprint dend.r_noisy", "noisy")]
    public void Mistakes_are_told(string statements, string told) => Assert.That(Of(Scene + statements + "\n").Diagnostics, Does.Contain(told));

    /// <summary>What statements print in a procedure, where values are not echoed.</summary>
    private string Run(string statements)
    {
        ScriptRun run = Of($"{Scene}proc go() {{ local i, position, sum\n{statements}\n}}\ngo()\n");
        Assert.That(run.Diagnostics, Is.Empty);
        return run.Output.Replace("\t", "");
    }

    private ScriptRun Of(string script) => ScriptRun.Of(script, new HocSessionOptions { MechanismPath = [_folder] });
}
