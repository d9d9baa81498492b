using Hoc.Net.Runtime.Documentation;

namespace Hoc.Net.Runtime.Tests.Documentation;

/// <summary>help NAME: each name has its entry, and each example prints what it says.</summary>
internal sealed class HelpTests
{
    private static readonly HocHost Host = new();
    private static readonly HelpText Help = new(Host);

    [TestCase("", "help NAME tells what a name is")]
    [TestCase("sprint", "sprint(s, format, ...)\n  ")]
    [TestCase("sprint()", "3 spikes at 12.5 Hz")]
    [TestCase("Vector", "A growing array of numbers.")]
    [TestCase("Vector", "Members (help Vector.NAME tells more):\n  abs ")]
    [TestCase("Vector.to_python", "NEURON has Vector.to_python, but hoc does not: it serves Python")]
    [TestCase("Vector.indgen", "Example:\n    objref a\n")]
    [TestCase("Vector.x", "x[i]\n  Element i")]
    [TestCase("indgen", "Example:")]
    [TestCase("append", "Several classes have append:\n  ")]
    [TestCase("IClamp", "  .amp           nA, a parameter")]
    [TestCase("IClamp.del", "IClamp.del\n  ms, a parameter")]
    [TestCase("hh", "insert hh\n  A density mechanism")]
    [TestCase("gnabar_hh", "A variable of hh, along each section: S/cm2, a parameter, 0.12 at first")]
    [TestCase("na_ion", "An ion")]
    [TestCase("celsius", "degrees Celsius")]
    [TestCase("forsec", "forsec list statement\n")]
    [TestCase("continuerun", "Of the run library")]
    [TestCase("tstop", "Ms, where run() ends.")]
    [TestCase("rxd", "NEURON has rxd")]
    [TestCase("absent", "Never: it serves Python")]
    [TestCase("functions", " sprint ")]
    public void Names_have_an_entry(string topic, string part) => Assert.That(Help.Find(topic), Does.Contain(part));

    [Test]
    public void Every_topic_has_an_entry_that_is_not_empty() =>
        Assert.That(Help.Topics.Where(topic => Help.Find(topic) is not { Length: > 10 }), Is.Empty);

    [Test]
    public void Every_documented_name_has_an_entry()
    {
        var without = Host.Ledger.All
            .Where(name => name is { Absence: null, Owner: not (Inventory.AnyPointProcess or "String" or "NumericalMethodPanel") } && Help.Find(name.Name) is null)
            .Select(name => name.Name);

        Assert.That(without, Is.Empty, "WordHelp.cs tells of words and variables, comments of the run library of its procedures.");
    }

    [Test]
    public void Lines_fit_a_terminal() => Assert.That(
        Help.Topics.SelectMany(topic => Help.Find(topic)!.Split('\n').Skip(1)).Where(line => line.Length > 100),
        Is.Empty);

    [TestCase("sprnt", "There is no help on 'sprnt'. Did you mean 'sprint'?\n")]
    [TestCase("zzzzzzz", "There is no help on 'zzzzzzz'. Say help alone to see how to ask.\n")]
    public void Unknown_names_have_near_ones(string topic, string answer)
    {
        Assert.That(Help.Find(topic), Is.Null);
        Assert.That(Help.Unknown(topic), Is.EqualTo(answer));
    }

    [Test]
    public void Old_scripts_that_ask_for_their_own_comments_are_left_alone() =>
        Assert.That(ScriptRun.Of("/*\n?0 Chapter\n*/\nhelp ?0\nprint 1\n"), Has.Property("Diagnostics").Empty.And.Property("Output").EqualTo("1 \n"));

    [Test]
    public void The_keyword_tells_beside_the_output_and_the_script_goes_on()
    {
        ScriptRun run = ScriptRun.Of("help sin\nhelp\nhelp nonsense\nprint 3");

        Assert.That((run.ExitStatus, run.Output), Is.EqualTo((0, "3 \n")));
        Assert.That(run.Diagnostics, Does.StartWith("sin(x)\n  The sine").And.Contain("help NAME tells").And.Contain("no help on 'nonsense'"));
    }

    [TestCase("func f() { return 1 }\nhelp f", "f()\n  A func of test.hoc:1.\n")]
    [TestCase("objref o\nhelp o", "o\n  An object variable; it holds no object.\n")]
    [TestCase("objref o\no = new List()\nhelp o", "o\n  An object variable; it holds List[0].\nnew List(")]
    [TestCase("objref o\no = new List()\nhelp o.append", "l.append(object)")]
    [TestCase("strdef s\nhelp s", "s\n  A string variable.\n")]
    [TestCase("create soma\nhelp soma", "soma\n  A section")]
    [TestCase("begintemplate Cell\npublic y\nendtemplate Cell\nhelp Cell", "new Cell()\n  A template of this session. Its members: y\n")]
    [TestCase("load_file(\"stdrun.hoc\")\nhelp continuerun", "continuerun(")]
    public void Names_of_the_session_come_first(string script, string entry) => Assert.That(ScriptRun.Of(script).Diagnostics, Does.StartWith(entry));
}
