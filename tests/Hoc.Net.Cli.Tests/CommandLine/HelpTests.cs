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
        foreach (Verb verb in Verbs.All)
        {
            string page = CommandRun.Of(verb.Name, "--help").Output;
            foreach (ICommandOption option in verb.OptionTable.Where(option => option.Help is not null))
                Assert.That(page, Does.Match($@"(?m)^  .*{Regex.Escape(option.Names[^1])}\b.*  {Regex.Escape(option.Help!)}$"), verb.Name);
        }
    });

    [Test]
    public void Help_fits_a_terminal() => Assert.Multiple(() =>
    {
        foreach (Verb verb in Verbs.All)
            Assert.That(CommandRun.Of(verb.Name, "-h").Output.Split('\n').Max(line => line.Length), Is.LessThanOrEqualTo(verb is RunVerb ? 105 : 150), verb.Name);
    });

    [Test]
    public void No_name_stands_for_two_options() => Assert.Multiple(() =>
    {
        foreach (Verb verb in Verbs.All) Assert.That(verb.OptionTable.SelectMany(option => option.Names).Concat(CommandSyntax.HelpNames), Is.Unique, verb.Name);
    });

    [Test]
    public void Each_verb_is_found_by_its_name_and_stands_on_the_help_page() => Assert.Multiple(() =>
    {
        foreach (Verb verb in Verbs.All)
        {
            Assert.That(Verbs.Find(verb.Name)?.Name, Is.EqualTo(verb.Name));
            if (verb is not RunVerb) Assert.That(HelpPage.Text(), Does.Contain($"\n  hoc {verb.Name} "));
        }
    });

    [Test]
    public void The_version_is_one_line()
    {
        CommandRun run = CommandRun.Of("--version");
        Assert.That(run.ExitStatus, Is.Zero);
        Assert.That(run.Output, Does.Match(@"^hoc \d+\.\d+\.\d+\S*\n$"));
    }

    [Test]
    public void The_verb_help_tells_about_names()
    {
        CommandRun run = CommandRun.Of("help", "Vector.record", "hh");

        Assert.That((run.ExitStatus, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.StartWith("v.record(").And.Contain("insert hh\n"));
    }

    [Test]
    public void The_verb_help_alone_tells_how_to_ask() => Assert.That(CommandRun.Of("help").Output, Does.StartWith("help NAME tells"));

    [Test]
    public void The_verb_help_has_near_names() => Assert.That(
        CommandRun.Of("help", "sprnt"),
        Is.EqualTo(new CommandRun(ExitStatus.UsageError, "", "There is no help on 'sprnt'. Did you mean 'sprint'?\n")));

    [Test]
    public void A_script_called_help_runs_behind_the_verb_run() =>
        Assert.That(CommandRun.Of("run", "help").Error, Does.Contain("'help' does not exist"));

    [TestCase("check", "hoc check [")]
    [TestCase("fmt", "hoc fmt ")]
    [TestCase("doctor", "hoc doctor [FOLDER]")]
    [TestCase("mod", "hoc mod [")]
    [TestCase("nrnivmodl", "hoc nrnivmodl [FOLDER...]")]
    [TestCase("morph", "hoc morph [")]
    [TestCase("completion", "hoc completion bash")]
    public void Verbs_have_help_as_names_have(string verb, string usage) => Assert.That(CommandRun.Of("help", verb).Output, Does.Contain(usage));

    [TestCase("chek", "check")]
    [TestCase("dr", null)]
    [TestCase("doktor", "doctor")]
    public void A_verb_that_was_meant_is_named(string word, string? verb)
    {
        CommandRun run = CommandRun.Of(word, "x.hoc");
        Assert.That(run.ExitStatus, Is.EqualTo(verb is null ? 1 : 2));
        if (verb is not null) Assert.That(run.Error, Does.Contain($"there is no script '{word}'. Did you mean 'hoc {verb}'?"));
    }
}
