namespace Hoc.Net.Runtime.Tests.Hot;

/// <summary>printf, fprint and sprint format what an ordinary call would, however their arguments come about.</summary>
internal sealed class HotPrintTests
{
    private const string Names = "strdef s, u, fmt\ns = \"S\"\nu = \"T\"\nfmt = \"%g|\"\nx = 0\n";

    [TestCase("for i=0,9 sprint(s, \"%d %g %s\", i, i/8, \"abc\")\nprint s", "9 1.125 abc\n")]
    [TestCase("for i=0,9 sprint(s, \"%s%d\", s, i)\nprint s", "S0123456789\n")]
    [TestCase("for i=0,9 x += sprint(s, \"%%%5.2f|%-4d|%04d|%x\", i/3, i, i, i)\nprint x, s", "10 % 3.00|9   |0009|9\n")]
    [TestCase("for i=0,9 x += printf(\"%d,\", i)\nprint x", "0,1,2,3,4,5,6,7,8,9,20 \n")]
    [TestCase("for i=0,2 x += fprint(\"%s%s\", u, \"-\")\nprint x", "T-T-T-6 \n")]
    [TestCase("for i=0,3 sprint(s, \"none\", i, u, i)\nprint s", "none\n")]
    [TestCase("for i=0,7 { printf(fmt, i/2)  if (i == 3) fmt = \"%d;\"  if (i == 5) fmt = \"%s%%\\n\"  if (i > 4) i = 9 }", null)]
    [TestCase("for i=0,7 { printf(fmt, i/2)  if (i == 5) fmt = \"%d;\" }\nprint \"\"", "0|0.5|1|1.5|2|2.5|3;3;\n")]
    public void What_is_printed_is_the_same(string script, string? output)
    {
        ScriptRun run = BothTiers.Same(Names + script, "print i, x, s\n");
        if (output is not null) Assert.That(run.Output, Does.StartWith(output));
    }

    [TestCase("func f() { sprint(s, \"f%g\", $1)  return $1 + 1 }\nfor i=0,9 sprint(u, \"%s %g %s\", s, f(i), s)\nprint u", "f9 10 f9\n")]
    [TestCase("func f() { if ($1 > 0) printf(\"%g %g\\n\", $1, f($1 - 1))  return $1*2 }\nf(3)", "1 0\n2 2\n3 4\n\t6 \n")]
    [TestCase("func f() { fmt = \"<%g>\"  return $1 }\nfor i=0,2 { printf(fmt, f(i))  fmt = \"%g|\" }\nprint \"\"", "<0><1><2>\n")]
    [TestCase("proc set() { $s1 = \"%g!\" }\nproc p() { local i  for i=0,2 { set(\"\")  printf(\"%d \", i) } }\np()\nprint \"\"", "0 1 2 \n")]
    public void Arguments_may_change_what_is_printed(string script, string output) =>
        Assert.That(BothTiers.Same(Names + script).Output, Is.EqualTo(output));

    [TestCase("for i=0,9 sprint(s, fmt, u)", "argument 3 of sprint() is a string")]
    [TestCase("for i=0,9 printf(\"%s\\n\", i)", "argument 2 of printf() is a number")]
    [TestCase("for i=0,9 printf(\"%d %d\\n\", i)", "argument 3 is missing")]
    [TestCase("for i=0,9 { if (i == 7) fmt = \"%s\"\n printf(fmt, i) }", "argument 2 of printf() is a number")]
    [TestCase("proc p() { local i, y  y = 0  for i=0,9 { y += i  sprint(s, \"%g\", 1/(5-i)) } }\np()", "division by zero")]
    [TestCase("proc p() { local i, y  y = 0  for i=0,9 { x += i  y += printf(\"%g %s\", i, i) } }\np()", "called at")]
    public void Mistakes_are_the_same(string script, string words) =>
        Assert.That(BothTiers.Same(Names + script, "print i, x, s, u\n").Diagnostics, Does.Contain(words));

    [Test]
    public void Output_ends_at_its_limit_at_the_place_of_the_call()
    {
        ScriptRun run = BothTiers.Same(
            "x = 0\nfor i=0,99 { x += i\n printf(\"%d,\", i) }", "", new HocSessionOptions { Limits = new HocLimits { Output = 30 } });
        Assert.That(run.Diagnostics, Does.StartWith("test.hoc:3:2: error HOC3204"));
    }
}
