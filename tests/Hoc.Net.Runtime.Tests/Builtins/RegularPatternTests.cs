using Hoc.Net.Runtime.Builtins.Classes;

namespace Hoc.Net.Runtime.Tests.Builtins;

/// <summary>What is no regular expression, with the reason. In NEURON head and tail then give -1 and write the reason on standard error.</summary>
public class RegularPatternTests
{
    [TestCase("(", "stands for itself as [(]")]
    [TestCase("a)", "stands for itself as [)]")]
    [TestCase("\\(a", "not closed")]
    [TestCase("a\\)", "not open")]
    [TestCase("*", "nothing before it")]
    [TestCase("a|+", "nothing before it")]
    [TestCase("a**", "repeated")]
    [TestCase("a*?", "repeated")]
    [TestCase("\\(a*\\)*", "can be empty")]
    [TestCase("^*", "can be empty")]
    [TestCase("[a", "bracket is not closed")]
    [TestCase("[]", "bracket is not closed")]
    [TestCase("[z-a]", "no range leads from z to a")]
    [TestCase("a\\", "nothing behind it")]
    public void A_mistaken_pattern_is_refused(string pattern, string reason) => Assert.That(
        () => RegularPattern.Search("text", pattern),
        Throws.TypeOf<FormatException>().With.Message.Contains(reason));

    [Test]
    public void A_script_gets_the_reason_and_the_place()
    {
        ScriptRun run = ScriptRun.Of("objref f\nstrdef s\nf = new StringFunctions()\nf.head(\"soma(0.5)\", \"(\", s)\n");
        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Diagnostics, Does.StartWith("test.hoc:4:1: error HOC3011: \"(\" is not a regular expression that StringFunctions.head() can use: a parenthesis"));
    }

    [Test]
    public void An_alias_list_needs_the_template_String()
    {
        ScriptRun run = ScriptRun.Of("objref f, l\nf = new StringFunctions()\nl = f.alias_list(f)\n");
        Assert.That(run.Diagnostics, Does.StartWith("test.hoc:3:5: error HOC2003: the template String"));
    }
}
