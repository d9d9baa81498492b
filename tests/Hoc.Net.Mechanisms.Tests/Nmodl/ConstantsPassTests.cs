using Hoc.Net.Mechanisms.Nmodl.Passes;

namespace Hoc.Net.Mechanisms.Tests.Nmodl;

/// <summary>What the constants pass makes of small texts.</summary>
internal sealed class ConstantsPassTests
{
    private static string After(string text) => PassText.After(new ConstantsPass(), text).ReplaceLineEndings("\n");

    [TestCase("CONSTANT { k = 2.5 } PROCEDURE p() { a = k*b }", "a = 2.5*b")]
    [TestCase("DEFINE N 4 PROCEDURE p() { a = N - 1 }", "a = 3")]
    [TestCase("PROCEDURE p() { a = 1/4 + 2*3 }", "a = 6.25")]
    [TestCase("CONSTANT { k = 2.5 } PROCEDURE p() { LOCAL k a = k*b }", "a = k*b")]
    [TestCase("CONSTANT { k = 2.5 } PROCEDURE p(k) { a = k*b }", "a = k*b")]
    [TestCase("PROCEDURE p() { a = -2 }", "a = -2")]
    [TestCase("PROCEDURE p() { a = 1/0 }", "a = 1/0")]
    [TestCase("PROCEDURE p() { a = 2^3 }", "a = 2^3")]
    [TestCase("DEFINE N 4 PROCEDURE p() { FROM i = 0 TO N - 1 { a = b[N - 2] } }", "FROM i = 0 TO 3")]
    [TestCase("DEFINE N 4 PROCEDURE p() { FROM i = 0 TO N - 1 { a = b[N - 2] } }", "a = b[2]")]
    [TestCase("UNITS { PI = (pi) (1) } PROCEDURE p() { a = PI }", "a = PI")]
    public void Names_of_constants_become_numbers(string before, string after) => Assert.That(After(before), Does.Contain(after));
}
