namespace Hoc.Net.Runtime.Tests.Builtins;

/// <summary>make_pointprocess, where NEURON 8.2 ends with a segmentation violation as soon as the model is initialised.</summary>
internal sealed class TemplateProcessTests
{
    private const string Cell = """
        {load_file("stdrun.hoc")}
        create soma, dend
        access soma
        connect dend(0), soma(1)
        {L = diam = 6  insert hh  dend {nseg = 3  L = 100  insert pas}}
        objref stim, w, x, l, ms, mt, y, nil, c
        strdef s
        stim = new IClamp(.5)
        {stim.dur = .1  stim.amp = .3  tstop = 2}
        begintemplate Watch
        public V, n, low, seen
        double seen[2]
        proc init() { low = -50 }
        proc initial() { V = v($1)  n = 0  seen[0] = $1 }
        proc after_step() { n += 1  seen[1] = t  if (v($1) > V) V = v($1) }
        endtemplate Watch
        """;

    [Test]
    public void It_sees_what_a_density_mechanism_of_the_template_sees()
    {
        string Seen(string make, string voltage, string steps, string place) => ScriptRun.OutputOf($$"""
            {{Cell}}
            {{{make}}}
            run()
            {printf("%.17g %g %g %.17g\n", {{voltage}}, {{steps}}, {{place}}[0], {{place}}[1])}
            {cvode_active(1)}
            run()
            {printf("%.17g %g %g %.17g\n", {{voltage}}, {{steps}}, {{place}}[0], {{place}}[1])}
            {cvode.use_local_dt(1)}
            run()
            {printf("%.17g %g %g %.17g\n", {{voltage}}, {{steps}}, {{place}}[0], {{place}}[1])}
            """);
        string density = Seen("make_mechanism(\"watch\", \"Watch\") dend insert watch", "dend.V_watch(.5)", "dend.n_watch(.5)", "dend.seen_watch");
        string process = Seen("make_pointprocess(\"Watch\") dend w = new Watch(.5)", "w.V", "w.n", "w.seen");
        string Without(string lines) => string.Join('\n', lines.Split('\n').Select(static line => string.Join(' ', line.Split(' ').Where(static (_, i) => i != 2))));
        Assert.That(process.Split('\n'), Has.Length.EqualTo(4));
        Assert.That(Without(process), Is.EqualTo(Without(density)));
        Assert.That(process, Does.Contain(" 80 0.5 "));
    }

    [Test]
    public void Its_objects_move_and_end_as_all_point_processes_do() => Assert.That(
        ScriptRun.OutputOf($$"""
            {{Cell}}
            {make_pointprocess("Watch", "low")}
            dend w = new Watch(.4)
            print w, w.get_loc(), secname(), w.has_loc()
            {pop_section()}
            {w.loc(1)}
            print w.get_loc(), secname()
            {pop_section()}
            x = new Watch()
            print x.has_loc()
            run()
            print w.n, x.n, w.seen[0]
            l = new List("Watch")
            w = nil
            print l.count
            """),
        Is.EqualTo("Watch[0] 0.5 dend1 \n1 soma\n0 \n80 0 1 \n1 \n"));

    [Test]
    public void Tools_know_it() => Assert.That(
        ScriptRun.OutputOf($$"""
            {{Cell}}
            {make_pointprocess("Watch", "low")}
            w = new Watch(.5)
            ms = new MechanismStandard("Watch", 1)
            {ms.in(w)}
            print ms.get("low"), ms.count, ms.name(s, 0), s
            {ms.set("low", 3)  ms.out(w)}
            print w.low
            mt = new MechanismType(1)
            {mt.select("Watch")  mt.make(y)  y.loc(.5)}
            y.low = 4
            print y, mt.pp_begin(), mt.pp_next()
            c = new StringFunctions()
            print c.is_point_process(w) > 0
            {psection()}
            """),
        Does.StartWith("-50 1 1 low\n3 \nWatch[1] Watch[1] Watch[0] \n1 \n").And.Contain("insert Watch { low=4}").And.Contain("insert Watch { low=3}"));

    [TestCase("{make_pointprocess(\"Watch\", \"high\")}", "HOC3003", "'high' is no public variable")]
    [TestCase("{make_pointprocess(\"Vector\")}", "HOC3003", "no template")]
    [TestCase("w = new Watch()\n{make_pointprocess(\"Watch\")}", "HOC", "exist already")]
    [TestCase("{make_pointprocess(\"Watch\")}\n{make_pointprocess(\"Watch\")}", "HOC", "is a mechanism already")]
    [TestCase("begintemplate Loc\npublic loc\nproc loc() {}\nendtemplate Loc\n{make_pointprocess(\"Loc\")}", "HOC", "each point process has")]
    [TestCase("{make_pointprocess(\"Watch\")}\nw = new Watch()\nw.get_loc()", "SIM", "Watch")]
    public void Mistakes_are_told(string statements, string code, string words)
    {
        ScriptRun run = ScriptRun.Of($"{Cell}\n{statements}\n");
        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Diagnostics, Does.Contain(code).And.Contain(words));
    }
}
