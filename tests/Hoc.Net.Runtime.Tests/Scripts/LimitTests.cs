namespace Hoc.Net.Runtime.Tests.Scripts;

/// <summary>Runs end at their limits, and sessions go on.</summary>
internal sealed class LimitTests
{
    private static readonly HocLimits Short = new() { Time = TimeSpan.FromSeconds(0.2) };
    private static readonly HocLimits Small = new() { Memory = 400_000_000 };

    [TestCase("while (1) {}", "1:1")]
    [TestCase("for i = 0, 1e12 {}", "1:1")]
    [TestCase("while (1) execute1(\"while (1) {}\")", "1:11")]
    [TestCase("create s\n{finitialize()}\ndt = 1e-9\nwhile (1) fadvance()", "4:11")]
    [TestCase("objref pc\npc = new ParallelContext()\ncreate s\naccess s\ndt = 0\npc.psolve(1)", "6:1")]
    [TestCase("for i = 0, 1e9 print i", "1:1")]
    public void Time_ends(string script, string place) => AssertEnds(Short, script, "HOC3201", place);

    [TestCase("x = 0\nwhile (1) x += 1", "2:1")]
    [TestCase("proc p() { local i, k  while (1) for k=0,9 i += k }\np()", "2:1")]
    [TestCase("func f() { if ($1 < 2) return $1  return f($1-1) + f($1-2) }\nx = f(80)", @"1:\d+")]
    [TestCase("func f() { local i, y  for i=0,1e12 y += i*$1  return y }\nfor k=0,1e9 f(k)", "2:13")]
    [TestCase("strdef s\nproc p() { while (1) sprint(s, \"%g\", 1) }\np()", "2:22")]
    public void Time_ends_compiled_code(string script, string place) => AssertEnds(Short, script, "HOC3201", place, hotAfter: 3);

    [TestCase("strdef s\ns = \"abcdefgh\"\nproc p() { while (1) sprint(s, \"%s%s\", s, s) }\np()", "3:22")]
    [TestCase("objref x, y\nx = new Vector()\ny = new Vector(1e6)\nproc p() { while (1) x.append(y) }\np()", "4:22")]
    public void Memory_ends_compiled_code(string script, string place) => AssertEnds(Small, script, "HOC3203", place, hotAfter: 3);

    [Test]
    public void What_a_limit_has_ended_leaves_nothing_behind([Values("while (1) x += 1", "x = f(80)")] string endless)
    {
        using var host = new HocHost();
        var limits = new HocLimits { Time = TimeSpan.FromSeconds(0.1) };
        using HocSession session = host.CreateSession(new HocSessionOptions { Error = TextWriter.Null, Limits = limits, HotAfter = 3 });

        Assert.That(session.RunText("x = 0\nfunc f() { if ($1 < 2) return $1  return f($1-1) + f($1-2) }"), Is.Zero);
        for (int i = 0; i < 3; i++)
        {
            Assert.That(session.RunText(endless), Is.EqualTo(1));
            Assert.That(session.RunText("x = 0\nfor i = 1, 100 x += i\nif (x != 5050 || f(10) != 55) execerror(\"wrong\")"), Is.Zero);
        }
    }

    [Test]
    [Platform("Unix")]
    public void Time_ends_commands_of_the_system() => AssertEnds(Short, "system(\"sleep 30\")", "HOC3201", "1:1");

    [TestCase("create s\n{finitialize()}\nfor i = 1, 11 fadvance()", "3:15")]
    [TestCase("create s\naccess s\nobjref pc\npc = new ParallelContext()\npc.psolve(100)", "5:1")]
    public void Steps_end(string script, string place) => AssertEnds(new HocLimits { Steps = 10 }, script, "HOC3202", place);

    [Test]
    public void As_many_steps_as_allowed_are_made()
    {
        ScriptRun run = ScriptRun.Of(
            "create s\n{finitialize()}\nfor i = 1, 10 fadvance()\nprint t",
            new HocSessionOptions { Limits = new HocLimits { Steps = 10 } });

        Assert.That(run, Is.EqualTo(new ScriptRun(0, "0.25 \n", "")));
    }

    [TestCase("objref x\nx = new Vector(1e8)", "2:5")]
    [TestCase("objref x\nx = new Vector()\nx.resize(1e8)", "3:1")]
    [TestCase("objref m\nm = new Matrix(1e4, 1e4)", "2:5")]
    [TestCase("double x[100000000]", "1:1")]
    [TestCase("strdef s\ns = \"abcdefgh\"\nwhile (1) sprint(s, \"%s%s\", s, s)", "3:11")]
    [TestCase("objref x, y\nx = new Vector()\ny = new Vector(1e6)\nwhile (1) x.append(y)", "4:11")]
    public void Memory_ends(string script, string place) => AssertEnds(Small, script, "HOC3203", place);

    [Test]
    public void Output_is_cut_where_it_ends()
    {
        ScriptRun run = ScriptRun.Of("while (1) print 123", new HocSessionOptions { Limits = new HocLimits { Output = 12 } });

        Assert.That((run.ExitStatus, run.Output), Is.EqualTo((1, "123 \n123 \n12")));
        Assert.That(run.Diagnostics, Does.StartWith("test.hoc:1:1: error HOC3204: the script wrote more than the 12 bytes that it may."));
    }

    [TestCase("wopen(\"x\")\nwhile (1) fprint(\"abcdefghij\")")]
    [TestCase("wopen(\"x\")\nfprint(\"abcdefghij\")")]
    [TestCase("objref f\nf = new File(\"x\")\nf.wopen()\nwhile (1) f.printf(\"abcdefghij\")")]
    [TestCase("hoc_stdout(\"x\")\nprint \"abcdefghij\"")]
    public void Files_are_cut_where_output_ends(string script)
    {
        string folder = Directory.CreateTempSubdirectory("hoc-").FullName;
        ScriptRun run = ScriptRun.Of(script, new HocSessionOptions { WorkingDirectory = folder, Limits = new HocLimits { Output = 7 } });

        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Diagnostics, Does.Contain("HOC3204"));
        Assert.That(new FileInfo(Path.Combine(folder, "x")).Length, Is.LessThanOrEqualTo(7));
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void Each_run_counts_anew()
    {
        using var host = new HocHost();
        using HocSession session = host.CreateSession(new HocSessionOptions { Limits = new HocLimits { Steps = 10, Time = TimeSpan.FromSeconds(30) } });
        const string TenSteps = "for i = 1, 10 fadvance()";

        Assert.That(session.RunText("create s\naccess s\nx = 3"), Is.Zero);
        Assert.That(session.RunText(TenSteps), Is.Zero);
        Assert.That(session.RunText("for i = 1, 11 fadvance()"), Is.EqualTo(1));
        Assert.That(session.RunText(TenSteps), Is.Zero);
        Assert.That(session.RunText("if (x != 3) execerror(\"lost\")"), Is.Zero);
    }

    [Test]
    public void At_a_prompt_each_statement_counts_anew()
    {
        using var host = new HocHost();
        using var error = new StringWriter();
        using HocSession session = host.CreateSession(new HocSessionOptions { Error = error, Limits = new HocLimits { Output = 10 } });

        int status = session.RunInput(new StringReader("print 12345\nprint 12345\nwhile (1) print 1\nprint 12345\n"), new HocInputOptions { GoOnAfterMistakes = true });

        Assert.That(status, Is.Zero);
        Assert.That(error.ToString().Split("HOC3204"), Has.Length.EqualTo(2));
    }

    [Test]
    public void An_interrupt_ends_all_that_runs_and_not_only_an_executed_text()
    {
        using var host = new HocHost();
        using HocSession session = host.CreateSession();
        using var timer = new Timer(_ => session.Interrupt(), null, 100, Timeout.Infinite);

        Assert.That(session.RunText("execute1(\"while (1) {}\")\nwhile (1) {}"), Is.EqualTo(1));
    }

    private static void AssertEnds(HocLimits limits, string script, string code, string place, int? hotAfter = null)
    {
        ScriptRun run = ScriptRun.Of(script, new HocSessionOptions { Limits = limits, HotAfter = hotAfter });

        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Diagnostics, Does.Match($"^test.hoc:{place}: error {code}: "));
        Assert.That(run.Diagnostics, Does.Contain("or allow more with the limit"));
    }
}
