namespace Hoc.Net.Cli.Tests.Running;

internal sealed class PanelOptionTests
{
    private const string Panel = """
        x = 1
        n = 0
        strdef s
        s = "text"
        xpanel("My panel")
        xbutton("Add", "n += x  print n")
        xvalue("Step (ms)", "x", 1, "print 100*x")
        xcheckbox("On", &n)
        xmenu("More")
        xbutton("Deep", "print -1")
        xmenu()
        xlabel("a label")
        xvarlabel(s)
        xslider(&x, 0, 10)
        xpanel()

        """;

    [Test]
    public void Hands_move_in_the_order_given()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of(folder.Write("p.hoc", Panel), "--set", "x=5", "--press", "Add", "--set", "Step=2+1", "--press", "My panel/Add", "-c", "print n", "--press", "Deep");
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.ExitStatus, Is.Zero);
        Assert.That(Printed(run.Output), Is.EqualTo("500 \n5 \n300 \n8 \n8 \n-1 \n"));
    }

    [Test]
    public void The_list_shows_what_there_is()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("--panels", folder.Write("p.hoc", Panel));
        Assert.That(Printed(run.Output), Is.EqualTo(
            "My panel\n  [Add]\n  Step (ms) = 1\n  [ ] On\n  More:\n    [Deep]\n  a label\n  text\n  x = 1 (0 to 10)\n"));
    }

    [Test]
    public void A_slider_is_called_by_its_variable()
    {
        using var folder = new TemporaryFolder();
        string script = folder.Write("p.hoc", """
            {create soma  double a[3]}
            objref clamp
            soma clamp = new IClamp(.5)
            xpanel("P")
            xslider(&a[1], 0, 10, "print a[1]")
            xslider(&soma.L, 0, 200, "print soma.L")
            xslider(&clamp.amp, 0, 1, "print clamp.amp")
            xpanel()

            """);
        CommandRun run = CommandRun.Of(script, "--set", "a[1]=4", "--set", "P/soma.L=150", "--set", "IClamp[0].amp=.5", "--panels");
        Assert.That(run.Error, Is.Empty);
        Assert.That(Printed(run.Output), Is.EqualTo("4 \n150 \n0.5 \nP\n  a[1] = 4 (0 to 10)\n  soma.L = 150 (0 to 200)\n  IClamp[0].amp = 0.5 (0 to 1)\n"));
    }

    [Test]
    public void A_button_that_is_missing_is_told_with_those_there_are()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of(folder.Write("p.hoc", Panel), "--press", "Ad");
        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("HOC3170").And.Contain("no panel has a button \"Ad\"").And.Contain("\"Add\"").And.Contain("Deep"));
    }

    private const string TwoPanels = """
        {a = 1  b = 2  d = 5}
        xpanel("Left")
        xbutton("Run", "print 1")
        xvalue("Amp (nA)", "a", 1, "print 10")
        xbutton("Same", "print 9")
        xpanel()
        xpanel("Right")
        xbutton("Run", "print 2")
        xvalue("Amp (nA)", "b", 1, "print 11")
        xbutton("Same", "print 9")
        xmenu("More")
        xmenu("Deeper")
        xbutton("Run", "print 3")
        xmenu()
        xmenu()
        xfixedvalue("Fixed", "d")
        xpanel()

        """;

    [TestCase("Run", "2 \n")]
    [TestCase("Left/Run", "1 \n")]
    [TestCase("Deeper/Run", "3 \n")]
    [TestCase("Right/More/Run", "3 \n")]
    [TestCase("Right/More/Deeper/Run", "3 \n")]
    [TestCase("Same", "9 \n")]
    public void A_path_says_which_button(string label, string printed)
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of(folder.Write("p.hoc", TwoPanels), "--press", label);
        Assert.That(run.ExitStatus, Is.Zero);
        Assert.That(run.Output, Does.EndWith(printed));
        string? warning = label == "Run" ? "warning HOC3211: several panels have a button \"Run\"; that of \"Right\" is meant, the newest.\n  Say which: Right/Run, Left/Run, Right/More/Deeper/Run.\n" : null;
        Assert.That(run.Error, Is.EqualTo(warning ?? ""));
    }

    [TestCase("Amp=3", "warning HOC3211: several panels have a field \"Amp\"")]
    [TestCase("Fixed=3", "error HOC3170: the field \"Fixed\" only shows its value.\n  Set the variable: d.")]
    [TestCase("nosuch=3", "error HOC3170: no panel has a field \"nosuch\".\n  There are: Amp (nA).")]
    public void What_is_wrong_with_a_field_is_told_without_a_line_of_the_script(string field, string told)
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of(folder.Write("p.hoc", TwoPanels), "--set", field);
        Assert.That(run.Error, Does.StartWith(told));
    }

    [Test]
    public void A_menu_cannot_be_pressed()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of(folder.Write("p.hoc", TwoPanels), "--press", "More");
        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Error, Does.StartWith("error HOC3170: no panel has a button \"More\"."));
    }

    [Test]
    public void A_variable_without_a_field_is_set_all_the_same()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of(folder.Write("p.hoc", "create soma\nL = 1\naccess soma\nw = 3\n"), "--set", "w=4", "--set", "soma.L=7", "-c", "{print w, L}");
        Assert.That(run.Output, Does.EndWith("4 7 \n"));
    }

    [Test]
    public void What_is_neither_field_nor_variable_is_a_mistake()
    {
        CommandRun run = CommandRun.Of("-c", "x = 1", "--set", "nosuch=4");
        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("no panel has a field \"nosuch\""));
    }

    [Test]
    public void The_statement_of_a_button_may_fail()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of(folder.Write("p.hoc", "{xpanel(\"p\") xbutton(\"go\", \"nosuch()\") xpanel()}\n"), "--press", "go", "-c", "print 1");
        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("nosuch"));
        Assert.That(run.Output, Does.EndWith("1 \n"), "what follows runs");
    }

    [TestCase("--set", "x", "sets nothing")]
    [TestCase("--size", "600", "is no size")]
    [TestCase("--size", "6x4", "is no size")]
    [TestCase("--dpi", "1e9", "is no resolution")]
    [TestCase("--theme", "pink", "is no theme")]
    public void Values_that_make_no_sense_are_mistakes_of_the_command_line(string option, string value, string words)
    {
        CommandRun run = CommandRun.Of("-c", "x = 1", option, value);
        Assert.That(run.ExitStatus, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(words));
    }

    /// <summary>What was printed, without the results that functions of panels show at top level.</summary>
    private static string Printed(string output) => string.Concat(output.Split('\n').Where(static line => !line.StartsWith('\t')).Select(static line => line + "\n"))[..^1];
}
