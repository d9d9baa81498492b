using System.Text.RegularExpressions;
using Hoc.Net.Cli.CommandLine;

namespace Hoc.Net.Cli.Tests.CommandLine;

internal sealed class HelpTests
{
    [TestCase("--help")]
    [TestCase("-h")]
    [TestCase("-help")]
    [TestCase("run", "--help")]
    [TestCase("model.hoc", "--nonsense", "--help")]
    public void Help_is_printed_and_nothing_else_happens(params string[] arguments)
    {
        CommandRun run = CommandRun.Of(arguments);
        Assert.That(run, Is.EqualTo(new CommandRun(0, HelpPage.Text(), "")));
    }

    [Test]
    public void Help_names_every_option_that_it_should() => Assert.Multiple(() =>
    {
        foreach (CommandOption option in RunOptions.All.Where(option => option.Help is not null))
            Assert.That(HelpPage.Text(), Does.Match($@"(?m)^  .*{Regex.Escape(option.Names[^1])}\b.*  {Regex.Escape(option.Help!)}$"));
    });

    [Test]
    public void Help_fits_a_terminal() => Assert.That(HelpPage.Text().Split('\n').Max(line => line.Length), Is.LessThanOrEqualTo(105));

    [Test]
    public void No_name_stands_for_two_options() => Assert.That(RunOptions.All.SelectMany(option => option.Names), Is.Unique);

    [Test]
    public void The_version_is_one_line()
    {
        CommandRun run = CommandRun.Of("--version");
        Assert.That(run.ExitStatus, Is.Zero);
        Assert.That(run.Output, Does.Match(@"^hoc \d+\.\d+\.\d+\S*\n$"));
    }
}
