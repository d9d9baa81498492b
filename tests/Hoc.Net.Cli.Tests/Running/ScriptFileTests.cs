namespace Hoc.Net.Cli.Tests.Running;

internal sealed class ScriptFileTests
{
    [Test]
    public void A_missing_script_is_named_with_the_one_meant()
    {
        using var folder = new TemporaryFolder();
        folder.Write("passive.hoc", "");
        CommandRun run = CommandRun.Of(folder.At("pasive.hoc"));
        Assert.That(run, Is.EqualTo(new CommandRun(1, "", $"""
            error HOC3113: the file '{folder.At("pasive.hoc")}' does not exist.
              Did you mean '{folder.At("passive.hoc")}'?

            """.ReplaceLineEndings("\n"))));
    }

    [Test]
    public void Names_may_have_any_letters()
    {
        using var folder = new TemporaryFolder();
        folder.Write("\u00e9t\u00e9.hoc", "print nosuch\n");
        string main = folder.Write("main.hoc", $"print xopen(\"{folder.At("\u00e9t\u00e9.hoc")}\")\n");
        CommandRun run = CommandRun.Of(main);
        Assert.That(run.Error, Does.Contain("\u00c3\u00a9t\u00c3\u00a9.hoc:1:7: error HOC2001"), "the bytes of its UTF-8 form");
        Assert.That(CommandRun.Of(folder.At("\u00e9t\u00e9.hoc")).Error, Does.Contain("\u00c3\u00a9t\u00c3\u00a9.hoc:1:7: error HOC2001"));
        Assert.That(CommandRun.Of(folder.At("\u00e9t\u00e8.hoc")).Error, Does.Contain("Did you mean").And.Contain("\u00c3\u00a9t\u00c3\u00a9.hoc"));
    }

    [Test]
    public void A_script_that_executes_itself_without_end_is_stopped()
    {
        using var folder = new TemporaryFolder();
        string script = folder.At("self.hoc");
        folder.Write("self.hoc", $"xopen(\"{script}\")\n");
        CommandRun run = CommandRun.Of("-NFRAME", "100", script);
        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("HOC3110"));
    }

    [Test]
    public void A_missing_folder_is_no_fault_of_ours()
    {
        CommandRun run = CommandRun.Of("no/such/folder/model.hoc");
        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("'no/such/folder/model.hoc' does not exist"));
    }

    [Test]
    public void A_folder_is_no_script()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of(folder.Path);
        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("is a folder.\n  Name a script in it.\n"));
    }

    [Test]
    public void A_script_in_use_by_another_is_named()
    {
        using var folder = new TemporaryFolder();
        string script = folder.Write("locked.hoc", "print 1\n");
        using var held = new FileStream(script, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        CommandRun run = CommandRun.Of(script);
        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Error, Does.StartWith("error HOC3124: the file '"));
    }

    [TestCase("")]
    [TestCase("\n\n")]
    [TestCase("// nothing\n")]
    public void An_empty_script_does_nothing(string text)
    {
        using var folder = new TemporaryFolder();
        Assert.That(CommandRun.Of(folder.Write("empty.hoc", text)), Is.EqualTo(new CommandRun(0, "", "")));
    }

    [Test]
    public void A_binary_file_ends_in_diagnostics()
    {
        using var folder = new TemporaryFolder();
        byte[] bytes = new byte[20_000];
        new Random(1).NextBytes(bytes);
        File.WriteAllBytes(folder.At("binary.hoc"), bytes);
        CommandRun run = CommandRun.Of(folder.At("binary.hoc"));
        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain(": error HOC").And.Not.Contain("   at "));
    }
}
