namespace Hoc.Net.Cli.Tests.Prompting;

/// <summary>Sessions at a real terminal, typed by a script. Left out where there is no tmux.</summary>
[Platform("Linux,MacOsX", Reason = "tmux does not run elsewhere.")]
internal sealed class TerminalSessionTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void Prepare()
    {
        if (!TerminalMultiplexer.IsInstalled) Assert.Ignore("There is no tmux here.");
        _folder = new TemporaryFolder();
    }

    [TearDown]
    public void End() => _folder?.Dispose();

    [Test]
    public void A_session_completes_goes_on_stops_and_helps_and_the_next_one_remembers()
    {
        _folder.Write("model.hoc", "load_file(\"nrngui.hoc\")\ncreate soma\naccess soma\ninsert hh\n");
        using (var terminal = new TerminalMultiplexer(_folder, "first", "-i", "model.hoc"))
        {
            terminal.Enter("objref vec", "hoc> objref vec\nhoc>");
            terminal.Press("vec = new Vec", "Tab");
            terminal.WaitFor("new Vector(");
            terminal.Enter("3)", "new Vector(3)\nhoc>");
            terminal.Press("vec.ind", "Tab", "Tab");
            terminal.WaitFor("indvwhere(");
            terminal.Enter("gen(2)", "vec.indgen(2)\n");
            terminal.Press("load_file(\"mod", "Tab");
            terminal.WaitFor("load_file(\"model.hoc");
            terminal.Press("C-u");

            terminal.Enter("proc twice() {", "...>");
            terminal.Enter("print $1*2", "print $1*2\n...>");
            terminal.Enter("}", "...> }\nhoc>");
            terminal.Enter("twice(21)", "42\nhoc>");
            terminal.Enter("print nosuch", "error HOC2001");
            terminal.Press("proc", "Up");
            terminal.WaitFor("...> }\nhoc> twice(21)");
            terminal.WaitFor("hoc> proc twice() {\n...>     print $1*2\n...> }");
            terminal.Press("C-c");

            terminal.Enter("tstop = 1e9", "tstop = 1e9\nhoc>");
            terminal.Enter("run()", "hoc> run()\n");
            terminal.WaitFor("t = "); // how far it is
            terminal.Press("C-c");
            terminal.WaitFor("interrupted.");
            terminal.Enter("print t > 0", "hoc> print t > 0\n1\nhoc>");
            Assert.That(terminal.TellsTime, Is.True);
            terminal.Enter("?Vector.size", "The number of elements.");
            terminal.Press("C-d");
            terminal.WaitFor("ended 0");
        }

        using var next = new TerminalMultiplexer(_folder, "next", "-i", "model.hoc");
        next.Press("C-r", "twi");
        next.WaitFor("search 'twi': twice(21)");
        next.Press("C-g");
        next.Press("proc", "Up");
        next.WaitFor("hoc> proc twice() {\n...>     print $1*2\n...> }");
        next.Press("C-c");
        next.Press("C-d");
        next.WaitFor("ended 0");
    }

    [Test]
    public void Questions_of_a_script_stand_before_the_answer_and_may_be_given_up()
    {
        using var terminal = new TerminalMultiplexer(_folder, "questions");
        terminal.Enter("x = xred(\"how many\", 5, 0, 10)", "\nhow many (5)");
        terminal.Enter("77", "how many (5)77\nmust be > 0 and < 10\nhow many (5)");
        terminal.Enter("7", "\nhow many (5)7\nhoc>");
        terminal.Enter("print x", "print x\n7\nhoc>");
        terminal.Enter("x = xred(\"and now\", 5, 0, 10)", "\nand now (5)");
        terminal.Press("C-c");
        terminal.WaitFor("interrupted.");

        terminal.Enter("strdef s", "strdef s\nhoc>");
        terminal.Enter("{ printf(\"name? \") getstr(s) }", "\nname?");
        terminal.Enter("Ada {", "\nname? Ada {\nhoc>"); // an open brace is no statement
        terminal.Enter("print s", "print s\nAda {\n\nhoc>");
        terminal.Enter("getstr(s)", "getstr(s)\n");
        terminal.Press("C-c");
        terminal.WaitFor("HOC3112: interrupted.\n    getstr(s)");
        terminal.Enter("x = fscan()", "x = fscan()\n");
        terminal.Enter("12.5", "\n12.5\nhoc>");
        terminal.Enter("print x", "print x\n12.5\nhoc>");
        terminal.Enter("x = fscan()", "x = fscan()\n");
        terminal.Press("C-c");
        terminal.WaitFor("HOC3112: interrupted.\n    x = fscan()");

        terminal.Press("C-d");
        terminal.WaitFor("ended 0");
        Assert.That(File.ReadAllLines(_folder.At("history")), Does.Contain("strdef s").And.None.EqualTo("Ada {").And.None.EqualTo("12.5"), "answers are no statements");
    }

    [Test]
    public void What_was_printed_without_an_end_of_line_stays()
    {
        using var terminal = new TerminalMultiplexer(_folder, "printed");
        terminal.Enter("{ printf(\"half a line\") }", "\nhalf a line\nhoc>");
        terminal.Enter("{ system(\"printf more\") }", "\nmore\nhoc>");
    }

    [Test]
    public void A_line_is_whole_after_the_terminal_has_changed_its_width()
    {
        using var terminal = new TerminalMultiplexer(_folder, "width");
        terminal.Press("print \"one\", \"two\", \"three\", \"four\", \"five\", \"six\"");
        terminal.WaitFor("\"six\"");
        terminal.ResizeUntil(30, "Space", "hoc> print \"one\", \"two\", \"thre\ne\", \"four\", \"five\", \"six\"\n\n");
        terminal.ResizeUntil(80, "Space", "hoc> print \"one\", \"two\", \"three\", \"four\", \"five\", \"six\"\n\n");
        terminal.Press("Enter");
        terminal.WaitFor("hoc> print \"one\", \"two\", \"three\", \"four\", \"five\", \"six\"\nonetwothreefourfivesix\n");
        Assert.That(terminal.Screen.Split("hoc> print"), Has.Length.EqualTo(2), "nothing is left of the narrow line");
    }

    [Test]
    public void Two_sessions_write_one_history()
    {
        const int lines = 25;
        using var one = new TerminalMultiplexer(_folder, "one");
        using var two = new TerminalMultiplexer(_folder, "two");
        for (int i = 0; i < lines; i++)
        {
            one.Press($"a = {i}", "Enter");
            two.Press($"b = {i}", "Enter");
        }

        foreach (TerminalMultiplexer terminal in new[] { one, two })
        {
            terminal.Press("C-d");
            terminal.WaitFor("ended 0");
        }

        string[] kept = File.ReadAllLines(_folder.At("history"));
        Assert.That(kept.Where(line => line[0] == 'a'), Is.EqualTo(Enumerable.Range(0, lines).Select(i => $"a = {i}")));
        Assert.That(kept.Where(line => line[0] == 'b'), Is.EqualTo(Enumerable.Range(0, lines).Select(i => $"b = {i}")));
    }
}
