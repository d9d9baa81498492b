using Hoc.Net.Cli.CommandLine;
using Hoc.Net.Cli.Running;

namespace Hoc.Net.Cli.Tests.CommandLine;

internal sealed class CommandLineParserTests
{
    [Test]
    public void Scripts_and_statements_keep_their_order() => Assert.That(
        Parse("a.hoc", "-c", "x=1", "b.hoc", "-", "-c", "-x").Inputs,
        Is.EqualTo(new[]
        {
            ScriptInput.OfFile("a.hoc"), ScriptInput.OfStatements("x=1"), ScriptInput.OfFile("b.hoc"),
            ScriptInput.StandardInput, ScriptInput.OfStatements("-x"),
        }));

    [Test]
    public void The_verb_run_may_be_written() => Assert.That(
        CommandRun.Of("run", "-c", "print 1", "-c", "print 2"), Is.EqualTo(CommandRun.Of("-c", "print 1", "-c", "print 2")));

    [Test]
    public void Only_the_first_word_is_a_verb() => Assert.That(Parse("a.hoc", "run").Inputs[1], Is.EqualTo(ScriptInput.OfFile("run")));

    [Test]
    public void What_stands_behind_two_dashes_is_a_script() => Assert.That(
        Parse("--", "-odd.hoc", "-c", "-").Inputs,
        Is.EqualTo(new[] { ScriptInput.OfFile("-odd.hoc"), ScriptInput.OfFile("-c"), ScriptInput.OfFile("-") }));

    [Test]
    public void Names_like_those_of_response_files_and_directives_are_scripts() => Assert.That(
        Parse("@list.hoc", "[x].hoc").Inputs,
        Is.EqualTo(new[] { ScriptInput.OfFile("@list.hoc"), ScriptInput.OfFile("[x].hoc") }));

    [Test]
    public void NEURON_s_options_take_their_values_and_change_no_order()
    {
        RunRequest request = Parse(
            "-nogui", "-NSTACK", "10000", "-NFRAME", "2000", "-nobanner", "-dll", "x86_64/libnrnmech.so", "-nopython", "a.hoc", "-isatty");
        Assert.That(request.Inputs, Is.EqualTo(new[] { ScriptInput.OfFile("a.hoc") }));
        Assert.That(request.CallDepth, Is.EqualTo(2000));
        Assert.That(request.IsTerminal, Is.True);
    }

    [Test]
    public void Values_stand_behind_a_blank_or_an_equals_sign()
    {
        RunRequest request = Parse("--plots=out=1", "--format", "svg,png,svg", "--mod", "channels", "-q", "--strict", "-i", "--no-plots");
        Assert.That(request.PlotDirectory, Is.EqualTo("out=1"));
        Assert.That(request.Formats, Is.EqualTo(new[] { "svg", "png" }));
        Assert.That(request, Has.Property("IsQuiet").True.And.Property("IsStrict").True
            .And.Property("IsInteractive").True.And.Property("DrawsPictures").False.And.Property("Inputs").Empty);
    }

    [TestCase("--plot out", "there is no option '--plot'. Did you mean '--plots'?")]
    [TestCase("-noguy a.hoc", "there is no option '-noguy'. Did you mean '-nogui'?")]
    [TestCase("--formt=svg", "there is no option '--formt'. Did you mean '--format'?")]
    [TestCase("-zzzzzzzzz", "there is no option '-zzzzzzzzz'.")]
    [TestCase("--format jpg", "'jpg' is no format of pictures; use png, svg, pdf or eps.")]
    [TestCase("--format png,", "'' is no format of pictures; use png, svg, pdf or eps.")]
    [TestCase("a.hoc -c", "-c needs a value: -c statements.")]
    [TestCase("--quiet=yes", "--quiet takes no value.")]
    [TestCase("-NFRAME many", "-NFRAME takes a number of calls from 1 on, not 'many'.")]
    [TestCase("-NFRAME 0", "-NFRAME takes a number of calls from 1 on, not '0'.")]
    public void Mistakes_are_named(string commandLine, string mistake)
    {
        var parser = new CommandLineParser<RunRequest>(new RunVerb(), commandLine.Split(' '));
        parser.Parse();
        Assert.That(parser.Mistakes, Is.EqualTo(new[] { mistake }));
    }

    [Test]
    public void A_script_given_for_a_folder_is_noticed()
    {
        using var folder = new TemporaryFolder();
        string script = folder.Write("model.hoc", "");
        var parser = new CommandLineParser<RunRequest>(new RunVerb(), ["--plots", script]);
        parser.Parse();
        Assert.That(parser.Mistakes.Single(), Does.Contain("takes a folder"));
    }

    [Test]
    public void All_mistakes_are_listed_and_end_with_status_2()
    {
        CommandRun run = CommandRun.Of("--plot", "-c", "print 1", "--formt");
        Assert.That(run, Is.EqualTo(new CommandRun(2, "", """
            hoc: there is no option '--plot'. Did you mean '--plots'?
            hoc: there is no option '--formt'. Did you mean '--format'?
            Try 'hoc --help'.

            """.ReplaceLineEndings("\n"))));
    }

    private static RunRequest Parse(params string[] arguments)
    {
        var parser = new CommandLineParser<RunRequest>(new RunVerb(), arguments);
        RunRequest request = parser.Parse();
        Assert.That(parser.Mistakes, Is.Empty);
        return request;
    }
}
