namespace Hoc.Net.Runtime.Tests.Scripts;

/// <summary>Sessions: statements one by one, input, interruption, exit status, independence.</summary>
internal sealed class SessionTests
{
    [Test]
    public void Quit_gives_the_exit_status_and_ends_the_session()
    {
        using var output = new StringWriter();
        using var host = new HocHost();
        using HocSession session = host.CreateSession(new HocSessionOptions { Output = output });
        Assert.Multiple(() =>
        {
            Assert.That(session.RunText("print 1\nquit(3)\nprint 2\n"), Is.EqualTo(3));
            Assert.That(session.RunText("print 4\n"), Is.EqualTo(3));
            Assert.That(output.ToString(), Is.EqualTo("1 \n"));
        });
    }

    [Test]
    public void Input_goes_on_after_a_mistake_when_somebody_types()
    {
        using var output = new StringWriter();
        using var host = new HocHost();
        using HocSession session = host.CreateSession(new HocSessionOptions { Output = output });
        int status = session.RunInput(new StringReader("x = 3\nprint nosuch\nprint x\n"), new HocInputOptions { GoOnAfterMistakes = true });
        Assert.Multiple(() =>
        {
            Assert.That(status, Is.Zero);
            Assert.That(output.ToString(), Is.EqualTo("3 \n"));
        });
    }

    [Test]
    public void A_script_on_standard_input_ends_at_its_first_mistake()
    {
        using var error = new StringWriter();
        using var host = new HocHost();
        using HocSession session = host.CreateSession(new HocSessionOptions { Error = error });
        int status = session.RunInput(new StringReader("create soma\naccess soma\ninsert hhh\n"));
        Assert.Multiple(() =>
        {
            Assert.That(status, Is.EqualTo(1));
            Assert.That(error.ToString(), Does.StartWith("<stdin>:3:8: error HOC2004"));
            Assert.That(error.ToString(), Does.Contain("Did you mean 'hh'?"));
        });
    }

    [Test]
    public void Prompts_tell_whether_a_statement_goes_on()
    {
        var prompts = new List<bool>();
        using var host = new HocHost();
        using HocSession session = host.CreateSession();
        session.RunInput(new StringReader("proc p() {\nx = 1\n}\np()\n"), new HocInputOptions { Prompt = prompts.Add });
        Assert.That(prompts, Is.EqualTo(new[] { false, true, true, false, false }));
    }

    [Test]
    [CancelAfter(20_000)]
    public void An_endless_loop_can_be_interrupted_and_the_session_goes_on()
    {
        using var output = new StringWriter();
        using var host = new HocHost();
        using HocSession session = host.CreateSession(new HocSessionOptions { Output = output });
        using var timer = new Timer(_ => session.Interrupt(), null, 100, 100);
        Assert.That(session.RunText("x = 1\nwhile (1) { x += 1 }\n"), Is.EqualTo(1));
        timer.Change(Timeout.Infinite, Timeout.Infinite);
        Assert.That(session.RunText("print x > 1\n"), Is.Zero.Or.EqualTo(1));
    }

    [Test]
    public void Sessions_share_nothing()
    {
        using var host = new HocHost();
        string[] outputs = new string[16];
        Parallel.For(0, outputs.Length, i =>
        {
            using var output = new StringWriter();
            using HocSession session = host.CreateSession(new HocSessionOptions { Output = output, Error = output });
            session.RunText($"create a\naccess a\nx = {i}\nobjref w\nw = new Vector()\nfor k = 0, 999 w.append(x)\nprint w, w.sum/1000, secname()\n");
            outputs[i] = output.ToString();
        });
        Assert.That(outputs, Is.EqualTo(Enumerable.Range(0, outputs.Length).Select(i => $"Vector[0] {i} a\n")));
    }

    [Test]
    public void Strict_sessions_end_at_warnings()
    {
        const string script = "load_file(\"no-such-file.hoc\")\nprint 1\n";
        Assert.Multiple(() =>
        {
            Assert.That(ScriptRun.Of(script).Output, Is.EqualTo("\t0 \n1 \n"));
            Assert.That(ScriptRun.Of(script).ExitStatus, Is.Zero);
            Assert.That(ScriptRun.Of(script, new HocSessionOptions { Strict = true }).ExitStatus, Is.EqualTo(1));
        });
    }

    [Test]
    public void Execute_runs_at_top_level_or_in_an_object() => Assert.That(
        ScriptRun.OutputOf("x = 1\nbegintemplate T\npublic x\nproc init() { x = 2 }\nendtemplate T\nobjref o\no = new T()\n{ execute(\"x += 10\", o) execute(\"x += 100\") }\nprint x, o.x, execute1(\"nosuch\", 0)\n"),
        Is.EqualTo("101 12 0 \n"));

    [Test]
    public void Statements_before_a_syntax_error_have_run_and_all_errors_are_listed()
    {
        ScriptRun run = ScriptRun.Of("print 1\nx = (2\nprint 3\ny = )\n");
        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Is.EqualTo("1 \n"));
            Assert.That(run.Diagnostics, Does.Contain("test.hoc:2:").And.Contain("test.hoc:4:"));
        });
    }
}
