namespace Hoc.Net.Cli.Tests.CommandLine;

/// <summary><c>hoc fmt</c>.</summary>
internal sealed class FormatTests
{
    [Test]
    public void A_file_is_rewritten_in_place()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.hoc", "{\nx=1\n}\n");
        CommandRun run = CommandRun.Of("fmt", path);
        Assert.That(run, Is.EqualTo(new CommandRun(0, $"formatted {path}\n", "")));
        Assert.That(File.ReadAllText(path), Is.EqualTo("{\n    x = 1\n}\n"));
        Assert.That(CommandRun.Of("fmt", path).Output, Is.Empty);
    }

    [Test]
    public void Check_names_what_is_not_in_order_and_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.hoc", "x=1\n");
        folder.Write("b.mod", "NEURON { SUFFIX b }\n");
        folder.Write("c.txt", "x=1\n");
        CommandRun run = CommandRun.Of("fmt", "--check", folder.Path);
        Assert.That(run, Is.EqualTo(new CommandRun(1, $"not in order: {path}\n", "")));
        Assert.That(File.ReadAllText(path), Is.EqualTo("x=1\n"));
    }

    [TestCase("4", "{\n    x = 1\n}\n")]
    [TestCase("2", "{\n  x = 1\n}\n")]
    [TestCase("0", "{\nx = 1\n}\n")]
    public void Standard_input_goes_to_standard_output(string indent, string expected) => Assert.That(
        CommandRun.WithInput("{\nx=1\n}\n", "fmt", "--indent", indent, "-"), Is.EqualTo(new CommandRun(0, expected, "")));

    [Test]
    public void A_file_with_mistakes_stays_as_it_is()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.hoc", "x=(1\n");
        CommandRun run = CommandRun.Of("fmt", path);
        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Error, Does.StartWith($"{path}:1:3: error HOC1002: "));
        Assert.That(File.ReadAllText(path), Is.EqualTo("x=(1\n"));
    }

    [TestCase("fmt needs a script, a .mod file, a folder of them, or - for standard input.")]
    [TestCase("there is no option '--chek' of fmt. Did you mean '--check'?", "--chek")]
    [TestCase("--indent needs a number of blanks from 0 to 16.", "--indent", "x")]
    public void Mistakes_on_the_command_line_are_told(string message, params string[] words) => Assert.That(
        CommandRun.Of(["fmt", .. words]), Is.EqualTo(new CommandRun(2, "", $"hoc: {message}\nTry 'hoc fmt --help'.\n")));

    [Test]
    public void A_missing_file_is_a_mistake() => Assert.That(
        CommandRun.Of("fmt", "no-such.hoc"), Is.EqualTo(new CommandRun(1, "", "hoc: there is no file 'no-such.hoc'.\n")));
}
