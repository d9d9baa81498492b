namespace Hoc.Net.Runtime.Tests.Builtins;

/// <summary>xred and sred ask on standard error until an answer fits; nrniv cannot be asked without a terminal.</summary>
internal sealed class QuestionTests
{
    [TestCase("7\n", "7 \n", "how many (3)")]
    [TestCase("\n", "3 \n", "how many (3)")]
    [TestCase("", "3 \n", "how many (3)")]
    [TestCase("11\n2.5\n", "2.5 \n", "how many (3)must be > 0 and < 10\nhow many (3)")]
    [TestCase("none\n4 x\n1e1\n", "10 \n", "how many (3)input error\nhow many (3)input error\nhow many (3)")]
    public void A_number_is_asked_for_until_it_fits(string answers, string output, string questions) =>
        Expect("print xred(\"how many\", 3, 0, 10)\n", answers, output, questions);

    [TestCase("c\n", "2 c\n", "which (b)")]
    [TestCase("\n", "1 b\n", "which (b)")]
    [TestCase("", "1 b\n", "which (b)")]
    [TestCase("z\na b\nbc\n", "1 bc\n", "which (b)input must be a substring of <<abc>>\nwhich (b)input must be a substring of <<abc>>\nwhich (b)")]
    public void A_text_is_asked_for_until_it_is_one_of_the_choices(string answers, string output, string questions) =>
        Expect("strdef s\ns = \"b\"\nx = sred(\"which\", s, \"abc\")\nprint x, s\n", answers, output, questions);

    private static void Expect(string script, string answers, string output, string questions)
    {
        ScriptRun run = ScriptRun.Of(script, new HocSessionOptions { Input = new StringReader(answers) });
        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Is.EqualTo(output));
            Assert.That(run.Diagnostics, Is.EqualTo(questions));
        });
    }
}
