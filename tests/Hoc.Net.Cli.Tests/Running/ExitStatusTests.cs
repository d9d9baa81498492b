namespace Hoc.Net.Cli.Tests.Running;

internal sealed class ExitStatusTests
{
    [Test]
    public void All_inputs_run_in_one_session()
    {
        using var folder = new TemporaryFolder();
        string first = folder.Write("first.hoc", "x = 20\nproc tell() { print \"x is \", x }\n");
        string second = folder.Write("second.hoc", "tell()\n");
        Assert.That(
            CommandRun.WithInput("x = x*2\ntell()\n", first, "-c", "x = x + 1", second, "-", second),
            Is.EqualTo(new CommandRun(0, "x is 21 \nx is 42 \nx is 42 \n", "")));
    }

    [Test]
    public void A_mistake_ends_its_input_alone()
    {
        using var folder = new TemporaryFolder();
        string wrong = folder.Write("wrong.hoc", "print 1\nprint nosuch\nprint 2\n");
        CommandRun run = CommandRun.Of(wrong, "-c", "print 3");
        Assert.That((run.ExitStatus, run.Output), Is.EqualTo((1, "1 \n3 \n")));
        Assert.That(run.Error, Does.StartWith($"{wrong}:2:7: error HOC2001: "));
    }

    [Test]
    public void Nothing_runs_behind_a_mistake_of_a_strict_run() =>
        Assert.That(CommandRun.Of("--strict", "-c", "print nosuch", "-c", "print 3").Output, Is.Empty);

    [Test]
    public void A_later_quit_does_not_hide_a_mistake() =>
        Assert.That(CommandRun.Of("-c", "print nosuch", "-c", "quit()").ExitStatus, Is.EqualTo(1));

    [Test]
    public void Nothing_runs_behind_a_limit()
    {
        CommandRun run = CommandRun.Of("--limits", "time=200ms", "-c", "while (1) x = 1", "-c", "print 3");
        Assert.That((run.ExitStatus, run.Output), Is.EqualTo((1, "")));
    }

    [TestCase("quit()", 0)]
    [TestCase("quit(3)", 3)]
    [TestCase("{ print 1 quit(0) }", 0)]
    public void Quit_ends_everything_with_its_status(string statement, int status)
    {
        CommandRun run = CommandRun.WithInput("print 3\n", "-i", "-c", statement, "-c", "print 2");
        Assert.That(run.ExitStatus, Is.EqualTo(status));
        Assert.That(run.Output, Does.Not.Contain("2").And.Not.Contain("3"));
    }

    [Test]
    public void Statements_are_named_in_diagnostics() =>
        Assert.That(CommandRun.Of("-c", "x = (").Error, Does.StartWith("-c:1:5: error HOC1002: "));

    [Test]
    public void Deep_recursion_is_bounded_as_asked()
    {
        CommandRun run = CommandRun.Of("-NFRAME", "50", "-c", "func down() { n = n + 1 return down() }\nn = 0\nprint down()\n");
        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("HOC3110").And.Contain("with 50 calls"));
    }

    [Test]
    public void A_strict_run_ends_at_a_missing_library()
    {
        const string script = "load_file(\"no-such-library.hoc\")\nprint 7\n";
        Assert.That(CommandRun.Of("-c", script), Has.Property("ExitStatus").EqualTo(0).And.Property("Output").Contains("7"));
        Assert.That(CommandRun.Of("--strict", "-c", script), Has.Property("ExitStatus").EqualTo(1).And.Property("Output").Not.Contains("7"));
    }
}
