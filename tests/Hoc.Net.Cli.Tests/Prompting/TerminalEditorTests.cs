using Hoc.Net.Cli.Prompting;
using Hoc.Net.Runtime;

namespace Hoc.Net.Cli.Tests.Prompting;

internal sealed class TerminalEditorTests
{
    private readonly List<string> _typed = [];

    private static TerminalEditor On(ScriptedTerminal terminal, LineHistory? history = null) => new(terminal, history ?? new LineHistory(null));

    private static string Line(ScriptedTerminal terminal, LineHistory? history = null) => On(terminal, history).Read(PromptReader.Prompt).Text;

    [Test]
    public void Keys_edit_the_line()
    {
        var terminal = new ScriptedTerminal();
        terminal.Type("print 3 + 5");
        terminal.Press(ConsoleKey.LeftArrow);
        terminal.Press(ConsoleKey.Backspace);
        terminal.Press(ConsoleKey.A, control: true);
        terminal.Press(ConsoleKey.RightArrow, control: true);
        terminal.Type("\t(");
        terminal.Press(ConsoleKey.E, control: true);
        terminal.Type(")");
        terminal.Press(ConsoleKey.W, control: true);
        terminal.Press(ConsoleKey.Y, control: true);
        terminal.Type("\n");

        Assert.That(Line(terminal), Is.EqualTo("print( 3 +5)"));
    }

    [Test]
    public void An_open_brace_goes_on_and_the_whole_block_comes_back()
    {
        var terminal = new ScriptedTerminal();
        var history = new LineHistory(null);
        TerminalEditor editor = On(terminal, history);
        terminal.Type("proc f() {\nprint 1\n}\n");
        string block = editor.Read(PromptReader.Prompt).Text;
        terminal.Press(ConsoleKey.UpArrow);
        terminal.Press(ConsoleKey.UpArrow);
        terminal.Type("\n");
        terminal.Press(ConsoleKey.E, control: true);

        Assert.That(block, Is.EqualTo("proc f() {\n    print 1\n}"));
        Assert.That(terminal.Screen, Is.EqualTo(new[] { "hoc> proc f() {", "...>     print 1", "...> }", "" }));
        Assert.That(editor.Read(PromptReader.Prompt).Text, Is.EqualTo(block));
    }

    [Test]
    public void Pasted_lines_wait_for_enter()
    {
        var terminal = new ScriptedTerminal();
        terminal.Type("\x1b[200~x = 1\nprint x\x1b[201~");
        terminal.Type("\n");

        Assert.That(Line(terminal), Is.EqualTo("x = 1\nprint x"));
        Assert.That(terminal.Written.ToString(), Does.Contain("\x1b[?2004h").And.EndWith("\x1b[?2004l"));
    }

    [TestCase(ConsoleKey.C, "abc", LineEnding.Abandoned)]
    [TestCase(ConsoleKey.D, "", LineEnding.EndOfInput)]
    public void Control_keys_leave(ConsoleKey key, string typed, object ending)
    {
        var terminal = new ScriptedTerminal();
        terminal.Type(typed);
        terminal.Press(key, control: true);

        Assert.That(On(terminal).Read(PromptReader.Prompt).Ending, Is.EqualTo(ending));
    }

    [Test]
    public void A_search_finds_older_lines_one_after_the_other()
    {
        var history = new LineHistory(null);
        foreach (string line in new[] { "tstop = 5", "run()", "tstop = 9", "print t" }) history.Add(line);
        var terminal = new ScriptedTerminal();
        terminal.Press(ConsoleKey.R, control: true);
        terminal.Type("tst");
        terminal.Press(ConsoleKey.R, control: true);
        terminal.Type("\n");

        Assert.That(Line(terminal, history), Is.EqualTo("tstop = 5"));
        Assert.That(terminal.Written.ToString(), Does.Contain("search 'tst': "));
    }

    [Test]
    public void What_history_suggests_is_taken_over_behind_the_text()
    {
        var history = new LineHistory(null);
        history.Add("print 6*7");
        var terminal = new ScriptedTerminal();
        terminal.Type("pri");
        terminal.Press(ConsoleKey.LeftArrow);
        terminal.Press(ConsoleKey.RightArrow);
        terminal.Press(ConsoleKey.RightArrow);
        terminal.Type("\n");

        Assert.That(Line(terminal, history), Is.EqualTo("print 6*7"));
        Assert.That(terminal.Screen.First(), Is.EqualTo("hoc> print 6*7"));
    }

    [Test]
    public void What_is_suggested_is_no_part_of_the_line()
    {
        var history = new LineHistory(null);
        history.Add("print 6*7");
        var terminal = new ScriptedTerminal();
        terminal.Type("pri\n");

        Assert.That(Line(terminal, history), Is.EqualTo("pri"));
        Assert.That(terminal.Screen.First(), Is.EqualTo("hoc> pri"));
    }

    [TestCase(10, "hoc> abcde", "fgh")]
    [TestCase(13, "hoc> abcdefgh", "")]
    [TestCase(3, "hoc", "> a", "bcd", "efg", "h")]
    public void Narrow_terminals_break_the_line(int width, params string[] rows)
    {
        var terminal = new ScriptedTerminal(width);
        terminal.Type("abcdefgh\n");

        Assert.That(Line(terminal), Is.EqualTo("abcdefgh"));
        Assert.That(terminal.Screen.Take(rows.Length), Is.EqualTo(rows));
    }

    [Test]
    public void Wide_characters_take_two_columns()
    {
        var terminal = new ScriptedTerminal(8);
        var view = new TerminalView(terminal) { HasColors = false };
        view.Show("> ", "", "日本語x", ["", "", "", ""], 3);

        Assert.That((terminal.Row, terminal.Written.ToString()), Is.EqualTo((1, "\x1b[?25l\r\x1b[J> 日本語\r\nx\x1b[0A".Replace("\x1b[0A", "") + "\r\x1b[?25h")));
    }

    [Test]
    public void Tab_puts_in_what_is_common_and_lists_the_rest()
    {
        var terminal = new ScriptedTerminal();
        TerminalEditor editor = On(terminal);
        editor.Completion = new TabCompletion((line, position) =>
        {
            _typed.Add(line[..position]);
            return new HocCompletion(6, ["sinus", "sinus_of"]);
        });
        terminal.Type("print si\t\t\n");

        Assert.That(editor.Read(PromptReader.Prompt).Text, Is.EqualTo("print sinus"));
        Assert.That(terminal.Screen, Does.Contain("sinus     sinus_of"));
        Assert.That(_typed, Is.EqualTo(new[] { "print si", "print sinus" }));
    }

    [Test]
    public void A_text_higher_than_the_terminal_shows_the_part_with_the_cursor()
    {
        var terminal = new ScriptedTerminal(height: 4);
        var view = new TerminalView(terminal) { HasColors = false };
        string text = "1\n2\n3\n4\n5";
        view.Show("> ", ". ", text, [.. text.Select(_ => "")], text.Length);

        Assert.That(terminal.Screen, Is.EqualTo(new[] { ". 3", ". 4", ". 5" }));
    }
}
