using Hoc.Net.Cli.Prompting;
using Hoc.Net.Runtime;

namespace Hoc.Net.Cli.Tests.Prompting;

internal sealed class PromptReaderTests
{
    [Test]
    public void Lines_that_go_on_have_another_prompt()
    {
        (ScriptedEditor editor, string output, _) = Converse("proc f() {", "  print $1*2", "}", "f(21)", "x = 3 \\", "+ 4", "x");
        Assert.That(output, Is.EqualTo("42 \n\t7 \n"));
        Assert.That(editor.Screen, Is.EqualTo(new[]
        {
            "hoc> proc f() {", "...>   print $1*2", "...> }", "hoc> f(21)", "hoc> x = 3 \\", "...> + 4", "hoc> x",
        }));
    }

    [Test]
    public void A_question_mark_asks_for_help()
    {
        (_, string output, string error) = Converse("?sin", "? sin", "print \\", "?sin");
        Assert.That(output, Is.Empty);
        Assert.That(error, Does.StartWith("sin(x)\n").And.Contain("<stdin>:"));
    }

    [Test]
    public void A_mistake_keeps_the_session()
    {
        (_, string output, string error) = Converse("x = 5", "print nosuch", "{", "x = (", "}", "print x");
        Assert.That(output, Is.EqualTo("5 \n"));
        Assert.That(error, Does.Contain("<stdin>:2:7: error HOC2001").And.Contain("<stdin>:4:5: error HOC1002"));
    }

    [Test]
    public void An_abandoned_statement_is_dropped()
    {
        (_, string output, string error) = Converse("x = 1", "while (1) {", "x = 2^C", "print x", "/* a comment^C", "print x+1");
        Assert.That(output, Is.EqualTo("1 \n2 \n"));
        Assert.That(error, Is.Empty);
    }

    [Test]
    public void What_a_statement_reads_may_be_abandoned_too()
    {
        (_, string output, string error) = Converse("x = 1", "n = read(x)", "17^C", "print x");
        Assert.That(output, Is.EqualTo("1 \n"));
        Assert.That(error, Does.Contain("HOC3112"));
    }

    [Test]
    public void Strings_that_a_script_asks_for_have_no_prompt()
    {
        var editor = new ScriptedEditor("an answer");
        using var reader = new PromptReader(editor);
        Assert.That(reader.ReadLine(), Is.EqualTo("an answer"));
        Assert.That(editor.Screen, Is.EqualTo(new[] { "an answer" }));
        Assert.That(reader.ReadLine(), Is.Null);
    }

    [Test]
    public void Redirected_lines_are_a_conversation_when_that_is_asked_for()
    {
        CommandRun run = CommandRun.WithInput("x = 2\nprint nosuch\nprint x\n", "-isatty");
        Assert.That(run.ExitStatus, Is.Zero);
        Assert.That(run.Output, Is.EqualTo("2 \n"));
        Assert.That(run.Error, Does.StartWith("hoc> hoc> <stdin>:2:7: error HOC2001"));
    }

    [Test]
    public void An_interactive_session_follows_the_scripts_even_after_a_mistake()
    {
        CommandRun run = CommandRun.WithInput("print x\nquit(5)\n", "-i", "-c", "x = 9\nprint nosuch");
        Assert.That((run.ExitStatus, run.Output), Is.EqualTo((5, "9 \n")));
    }

    private static (ScriptedEditor Editor, string Output, string Error) Converse(params string[] lines)
    {
        var editor = new ScriptedEditor(lines);
        using var reader = new PromptReader(editor);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var host = new HocHost();
        using HocSession session = host.CreateSession(new HocSessionOptions { Output = output, Error = error, Input = reader });
        int status = session.RunInput(reader, new HocInputOptions { GoOnAfterMistakes = true, Prompt = reader.Announce });
        Assert.That(status, Is.Zero);
        return (editor, output.ToString(), error.ToString());
    }
}
