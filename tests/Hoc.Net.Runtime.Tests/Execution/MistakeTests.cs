namespace Hoc.Net.Runtime.Tests.Execution;

/// <summary>Every mistake ends the script with a code, a place and a remedy.</summary>
internal sealed class MistakeTests
{
    [TestCase("print nosuch", "1:7", "HOC2001")]
    [TestCase("x = nosuch(1)", "1:5", "HOC2002")]
    [TestCase("objref o\no = new Vectr()", "2:9", "HOC2003", "Did you mean 'Vector'?")]
    [TestCase("create a\na insert hhh", "2:10", "HOC2004", "Did you mean 'hh'?")]
    [TestCase("objref o\no = new Vector()\no.sise()", "3:3", "HOC2005", "Did you mean 'size'?")]
    [TestCase("x = 3\nobjref x", "2:8", "HOC2007")]
    [TestCase("proc p() { print 1 }\nx = p", "2:5", "HOC2008", "Write p()")]
    [TestCase("begintemplate A\nexternal zork\nendtemplate A", "2:10", "HOC2009")]
    [TestCase("endtemplate A", "1:13", "HOC2010")]
    [TestCase("x = 1/0", "1:5", "HOC3102")]
    [TestCase("x = 5 % 0", "1:5", "HOC3102")]
    [TestCase("x = (-2)^0.5", "1:6", "HOC3007")]
    [TestCase("double a[3]\nprint a[3]", "2:9", "HOC3004")]
    [TestCase("double a[3]\nprint a[1][1]", "2:7", "HOC3104")]
    [TestCase("x = 1\nprint x[0]", "2:7", "HOC3104")]
    [TestCase("print $1", "1:7", "HOC3107")]
    [TestCase("proc p() { print $2 }\np(1)", "1:18", "HOC3001")]
    [TestCase("proc p() { print $s1 }\np(1)", "1:18", "HOC3002")]
    [TestCase("func f() { }\nx = f()", "1:6", "HOC3108")]
    [TestCase("proc f() { return 1 }\nf()", "1:19", "HOC3109")]
    [TestCase("objref o\nprint o.x", "2:7", "HOC3006")]
    [TestCase("print Vector[7]", "1:7", "HOC3111")]
    [TestCase("xopen(\"no-such-file.hoc\")", "1:1", "HOC3113")]
    [TestCase("print L", "1:7", "HOC3115")]
    [TestCase("create a\na delete_section()\na print L", "3:1", "HOC3116")]
    [TestCase("create a, b\nconnect a(0), b(1)\nconnect b(0), a(1)", "3:1", "SIM4007")]
    [TestCase("create a\naccess a\nprint g_pas", "3:7", "SIM4003")]
    [TestCase("create a\naccess a\nnseg = 0", "3:1", "SIM4006")]
    [TestCase("iterator_statement", "1:1", "HOC3107")]
    [TestCase("return", "1:1", "HOC3107")]
    [TestCase("execerror(\"oh\", \"dear\")", "1:1", "HOC3120")]
    [TestCase("create soma\nsooma { L = 3 }", "2:7", "HOC2011", "Did you mean 'soma'?")]
    [TestCase("prinnt 3", "1:8", "HOC2011", "Did you mean 'print'?")]
    [TestCase("double a[100000][100000]", "1:18", "HOC3003", "Declare at most")]
    [TestCase("objref o[1000000000]", "1:10", "HOC3003", "Declare at most")]
    [TestCase("create d[1000000000]", "1:10", "HOC3003", "Declare at most")]
    [TestCase("objref o\no = new Vector(3)\no.x[-1] = 3", "3:1", "HOC3004")]
    [TestCase("create soma\nsoma = 3", "2:1", "HOC3105")]
    [TestCase("create soma\nsoma insert hh\nsoma.gnabar = 3", "3:1", "HOC3105", "end in its name")]
    [TestCase("create soma\nsoma.insert hh", "2:6", "HOC1001", "Write it behind a blank, without a dot: soma insert hh")]
    [TestCase("create soma\nprint soma(0.5).v", "2:7", "HOC3101", "soma.v(0.5)")]
    [TestCase("from neuron import h", "1:1", "HOC1005", "Run Python scripts by Python")]
    [TestCase("from neuron import h, gui", "1:1", "HOC1005", "Run Python scripts by Python")]
    [TestCase("import neuron", "1:1", "HOC1005", "Run Python scripts by Python")]
    [TestCase("create soma\nsoma inser hh", "2:6", "HOC2001", "Did you mean 'insert'?")]
    [TestCase("create soma\naccess soma\nobjref s\ns = new IClamp()\ns.amp = 1", "5:1", "HOC3115", "new IClamp(0.5)")]
    [TestCase("proc f() { print 1 }\nx = f()", "2:5", "HOC3109", "Make it a func")]
    [TestCase("x = sscanf(\"3\", \"%g\", &y)", "1:24", "HOC2001")]
    [TestCase("objref pc, nc, nobody, bb\npc = new ParallelContext()\n{pc.set_gid2node(1, 0)}\ncreate soma\nsoma nc = new NetCon(&v(.5), nobody)\n{pc.cell(1, nc)}\nbb = new BBSaveState()\nbb.save_test()", "8:1", "HOC3160", "object of its own")]
    [TestCase("objref o\no = new PythonObject()", "2:9", "HOC2003", "NEURON has PythonObject, but hoc does not: it serves Python, and no Python runs here.")]
    [TestCase("objref o\no = new ParallelContext()\no.nworker()", "3:3", "HOC2005", "NEURON has ParallelContext.nworker, but hoc does not: it belongs to a later version of NEURON than 8.2, whose language this is.")]
    [TestCase("objref o\no = nil", "2:5", "HOC2001", "Declare it first: objref nil")]
    [TestCase("create soma\ncontinuerun(5)", "2:1", "HOC2002", "Say load_file(\"nrngui.hoc\") first")]
    [TestCase("print x", "1:7", "HOC2001", "Assign a number to it first")]
    public void A_mistake_is_named_with_its_place(string script, string place, string code, string? remedy = null)
    {
        ScriptRun run = ScriptRun.Of(script + "\nprint \"not reached\"\n");
        Assert.Multiple(() =>
        {
            Assert.That(run.Diagnostics, Does.StartWith($"test.hoc:{place}: error {code}: "));
            Assert.That(run.ExitStatus, Is.EqualTo(1));
            Assert.That(run.Output, Does.Not.Contain("not reached"));
            if (remedy is not null) Assert.That(run.Diagnostics, Does.Contain(remedy));
        });
    }

    [TestCase("create soma\naccess soma\ninsert hh\nproc go() { fadvance() }\ngo()\ngo()", "4:13", "HOC3190", "Call finitialize(v_init) before it")]
    [TestCase("create soma\naccess soma\n{ finitialize(-65) }\ndt = 0\n{ fadvance() }\n{ fadvance() }", "5:3", "HOC3192", "such as 0.025")]
    [TestCase("create soma, dend\nconnect dend(0), soma(1)\nconnect dend(0), soma(0)", "3:1", "HOC3193", "Connect each section once")]
    [TestCase("x = 1\nif (x = 3) y = 2", "2:5", "HOC3191", "Write == to compare: x == 3")]
    public void What_cannot_be_meant_is_told_once_and_goes_on(string script, string place, string code, string remedy)
    {
        ScriptRun run = ScriptRun.Of(script + "\nprint \"reached\"\n");
        Assert.That(run.Diagnostics, Does.StartWith($"test.hoc:{place}: warning {code}: ").And.Contain(remedy));
        Assert.That(run.Diagnostics.Split("warning"), Has.Length.EqualTo(2));
        Assert.That((run.ExitStatus, run.Output), Is.EqualTo((0, "reached\n")));
    }

    [TestCase("create soma\naccess soma\ninsert hh\nfinitialize(-65)\nfadvance()")]
    [TestCase("fadvance()", Description = "there is nothing to be initialized")]
    [TestCase("x = 2\nif (x == 3) y = 2\nwhile (x = x - 1) { }", Description = "an assignment may be meant")]
    public void What_may_be_meant_is_not_told(string script) => Assert.That(ScriptRun.Of(script + "\n").Diagnostics, Is.Empty);

    [Test]
    public void The_running_calls_are_listed_innermost_first()
    {
        ScriptRun run = ScriptRun.Of("proc a() { x = nosuch }\nproc b() { a() }\nb()\n");
        Assert.That(run.Diagnostics, Does.EndWith("  in a(), called at test.hoc:2\n  in b(), called at test.hoc:3\n"));
    }

    [Test]
    public void A_name_of_the_top_level_used_in_a_template_is_explained()
    {
        ScriptRun run = ScriptRun.Of("g = 1\nbegintemplate A\nproc init() { x = g }\nendtemplate A\nobjref a\na = new A()\n");
        Assert.That(run.Diagnostics, Does.Contain("say 'external g' in the template"));
    }

    [Test]
    public void A_template_that_does_not_end_is_reported()
    {
        ScriptRun run = ScriptRun.Of("x = 1\nbegintemplate A\nx = 1\n");
        Assert.Multiple(() =>
        {
            Assert.That(run.Diagnostics, Does.StartWith("test.hoc:2:1: error HOC2010: "));
            Assert.That(run.ExitStatus, Is.EqualTo(1));
        });
    }

    [Test]
    public void Endless_recursion_ends_in_a_diagnostic()
    {
        ScriptRun run = ScriptRun.Of("func f() { return 1 + f($1 + 1) }\nx = f(0)\n");
        Assert.Multiple(() =>
        {
            Assert.That(run.Diagnostics, Does.Contain("HOC3110"));
            Assert.That(run.ExitStatus, Is.EqualTo(1));
        });
    }

    [Test]
    public void Endless_recursion_through_execute_ends_in_a_diagnostic()
    {
        ScriptRun run = ScriptRun.Of("proc f() { execute(\"f()\") }\nf()\n");
        Assert.That(run.Diagnostics, Does.Contain("HOC3110"));
    }

    [Test]
    public void Endless_execution_of_a_text_by_itself_ends_in_a_diagnostic()
    {
        ScriptRun run = ScriptRun.Of("strdef s\ns = \"execute(s)\"\nexecute(s)\n");
        Assert.That(run.Diagnostics, Does.Contain("HOC3110: execute() was called"));
    }

    [TestCase("execute(\"nosuch()\")", "<execute>:1:1: ", "nosuch()\n    ^^^^^^")]
    [TestCase("execute(\"~nosuch()\")", "<execute>:1:1: ", "nosuch()\n    ^^^^^^")]
    [TestCase("execute1(\"x = nosuch()\")", "<execute1>:1:5: ", "x = nosuch()\n        ^^^^^^")]
    public void Places_in_an_executed_text_are_those_of_the_text(string statement, string place, string excerpt)
    {
        string diagnostics = ScriptRun.Of($"{statement}\n").Diagnostics;
        Assert.Multiple(() =>
        {
            Assert.That(diagnostics, Does.StartWith(place));
            Assert.That(diagnostics, Does.Contain($"    {excerpt}\n"));
        });
    }

    [TestCase("execute(\"x = (\")", "  in execute(), called at test.hoc:2\n")]
    [TestCase("execute(\"sooma { L = 3 }\")", "  in execute(), called at test.hoc:2\n")]
    public void A_mistake_that_keeps_a_text_from_running_names_who_runs_it(string statement, string call)
    {
        ScriptRun run = ScriptRun.Of($"x = 1\n{statement}\n");
        Assert.That(run.Diagnostics, Does.EndWith(call));
    }

    [TestCase("execute1(\"{object_pop()}\")")]
    [TestCase("execute(\"object_pop()\")")]
    public void The_top_level_cannot_be_left(string statement) =>
        Assert.That(ScriptRun.OutputOf($"{{ {statement} }}\nx = 2\nprint x\n"), Is.EqualTo("2 \n"));

    [Test]
    public void A_very_long_unknown_name_is_reported()
    {
        string name = new('a', 100_000);
        Assert.That(ScriptRun.Of($"{name} = 1\nprint {name}b\n").Diagnostics, Does.Contain("HOC2001"));
    }

    [Test]
    public void Built_in_object_variables_may_be_declared_again() =>
        Assert.That(ScriptRun.OutputOf("objref hoc_obj_[2]\nprint hoc_obj_[1]\nobjref hoc_obj_\nprint hoc_obj_\n"), Is.EqualTo("NULLobject \nNULLobject \n"));

    [Test]
    public void A_session_is_usable_after_a_mistake_deep_inside()
    {
        using var output = new StringWriter();
        using var host = new HocHost();
        using HocSession session = host.CreateSession(new HocSessionOptions { Output = output });
        session.RunText("create a, b\naccess a\nobjref o\nproc p() { localobj v  v = new Vector(3)  b { x = v.x[7] } }\n");
        Assert.That(session.RunText("p()\n"), Is.EqualTo(1));
        session.RunText("print secname()\no = new Vector(1)\nprint o\n");
        Assert.That(output.ToString(), Is.EqualTo("a\nVector[0] \n"));
    }
}
