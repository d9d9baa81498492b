namespace Hoc.Net.Cli.Tests.Running;

internal sealed class StandardInputTests
{
    [TestCase("-")]
    [TestCase]
    public void A_script_may_come_on_standard_input(params string[] arguments) =>
        Assert.That(CommandRun.WithInput("x = 6\nprint x*7\nx\n", arguments), Is.EqualTo(new CommandRun(0, "42 \n\t6 \n", "")));

    [Test]
    public void A_mistake_in_it_ends_it()
    {
        CommandRun run = CommandRun.WithInput("create soma\naccess soma\ninsert hhh\nprint 1\n", "-");
        Assert.That(run, Is.EqualTo(new CommandRun(1, "", """
            <stdin>:3:8: error HOC2004: there is no mechanism 'hhh'.
                insert hhh
                       ^^^
              Did you mean 'hh'?

            """.ReplaceLineEndings("\n"))));
    }

    [Test]
    public void It_is_left_alone_when_nobody_asks_for_it() => Assert.That(CommandRun.WithInput("print 1\n", "-c", "print 2").Output, Is.EqualTo("2 \n"));

    [Test]
    public void A_script_reads_its_own_lines()
    {
        CommandRun run = CommandRun.WithInput("n = read(x)\n17\nprint n, x\n", "-");
        Assert.That(run, Is.EqualTo(new CommandRun(0, "1 17 \n", "")));
    }

    [Test]
    public void Statements_run_before_the_next_is_read() =>
        Assert.That(CommandRun.WithInput("print 1\nquit(4)\nx = (\n", "-"), Is.EqualTo(new CommandRun(4, "1 \n", "")));
}
