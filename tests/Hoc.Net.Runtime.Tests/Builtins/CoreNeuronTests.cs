namespace Hoc.Net.Runtime.Tests.Builtins;

/// <summary>What scripts ask of CoreNEURON, which NEURON's package does not have.</summary>
internal sealed class CoreNeuronTests
{
    private const string Model = """
        create soma
        objref pc, x
        pc = new ParallelContext()
        {pc.set_maxstep(10)}
        {finitialize(-65)}
        """;

    [TestCase("-e 3")]
    [TestCase("--tstop 3 --cell-permute 1")]
    [TestCase("--mpi -e 5 --tstop=3")]
    public void A_run_goes_to_the_end_that_its_options_name(string options) =>
        Assert.That(ScriptRun.OutputOf($"{Model}\nprint pc.nrncore_run(\"{options}\", 1), t\n"), Is.EqualTo("1 3 \n"));

    [TestCase("pc.nrncore_run(\"--gpu\")", "-e 100")]
    [TestCase("pc.nrncore_write(\"dat\")", "HOC3212")]
    [TestCase("pc.nrnbbcore_write()", "pc.psolve(tstop)")]
    public void What_is_not_done_is_an_error_that_says_what_to_do(string call, string words)
    {
        ScriptRun run = ScriptRun.Of($"{Model}\n{{{call}}}\n");

        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Diagnostics, Does.Contain(words));
    }

    [Test]
    public void Names_for_reports_are_taken() => Assert.That(
        ScriptRun.OutputOf($"{Model}\nx = new Vector(3)\nprint pc.nrnbbcore_register_mapping(3, \"soma\", x, x)\n"), Is.EqualTo("0 \n"));

    [Test]
    public void The_window_for_a_run_runs() => Assert.That(
        ScriptRun.OutputOf("{load_file(\"corenrn.hoc\")}\ncreate soma\naccess soma\nobjref c\nc = new CoreNeuronRun()\ntstop = 3\n{object_push(c)}\nrun()\n{object_pop()}\nprint t\n"),
        Is.EqualTo("3 \n"));
}
