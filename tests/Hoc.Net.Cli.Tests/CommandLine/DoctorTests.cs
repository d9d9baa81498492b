namespace Hoc.Net.Cli.Tests.CommandLine;

/// <summary><c>hoc doctor</c>.</summary>
internal sealed class DoctorTests
{
    [Test]
    public void A_sound_folder_is_described()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mosinit.hoc", "create soma\nsoma insert leak\n");
        folder.Write("leak.mod", "NEURON { SUFFIX leak }\n");
        CommandRun run = CommandRun.Of("doctor", folder.Path);
        Assert.That(run.ExitStatus, Is.EqualTo(0));
        Assert.That(run.Output, Does.Match("(?m)^lanes +[1248] numbers at a time$"));
        Assert.That(run.Output, Does.Contain($"folder       {folder.Path}\nmechanisms   1 .mod files in .\nscripts      mosinit.hoc\nstart        mosinit.hoc: all that it names was found\n"));
    }

    [Test]
    public void What_is_missing_is_told()
    {
        using var folder = new TemporaryFolder();
        folder.Write("init.hoc", "load_file(\"cell.hoc\")\ncreate soma\nsoma insert leak\n");
        CommandRun run = CommandRun.Of("doctor", folder.Path);
        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Output, Does.Contain("init.hoc:1: the file 'cell.hoc' does not exist.").And.Contain("init.hoc:3: there is no mechanism 'leak'."));
    }

    [Test]
    public void Folders_to_choose_from_are_named()
    {
        using var folder = new TemporaryFolder();
        foreach (string name in new[] { "a", "b" })
        {
            Directory.CreateDirectory(folder.At(name));
            folder.Write($"{name}/leak.mod", "NEURON { SUFFIX leak }\n");
        }

        CommandRun run = CommandRun.Of("doctor", folder.Path);
        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Output, Does.Contain("several folders have .mod files: a, b; choose with --mod FOLDER"));
    }

    [TestCase("there is no folder 'no/such'.", "no/such")]
    [TestCase("there is no option '--all' of doctor.", "--all")]
    [TestCase("doctor looks at one folder at a time.", "a", "b")]
    public void Mistakes_on_the_command_line_are_told(string message, params string[] words) => Assert.That(
        CommandRun.Of(["doctor", .. words]), Is.EqualTo(new CommandRun(2, "", $"hoc: {message}\nTry 'hoc doctor --help'.\n")));
}
