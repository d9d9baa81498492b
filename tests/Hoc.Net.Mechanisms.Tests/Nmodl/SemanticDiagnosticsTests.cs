using Hoc.Net.Mechanisms.Library;

namespace Hoc.Net.Mechanisms.Tests.Nmodl;

/// <summary>Each mistake in the meaning of a MOD file is told with its code, its place and a remedy.</summary>
internal sealed class SemanticDiagnosticsTests
{
    [TestCase("MOD3001", 1, "BREAKPOINT { i = g*v }")]
    [TestCase("MOD3002", 1, "BREAKPOINT { i = speed(v) }")]
    [TestCase("MOD3002", 1, "BREAKPOINT { i = legendre(0, 1, v) }")]
    [TestCase("MOD3002", 1, "BREAKPOINT { i = force(t, v) }")]
    [TestCase("MOD3002", 1, "BREAKPOINT { i = first_time*v }")]
    [TestCase("MOD3001", 1, "ASSIGNED { w x } BREAKPOINT { LAG w BY x i = v }", Description = "a time that is no PARAMETER")]
    [TestCase("MOD3001", 1, "PARAMETER { x = 1 } BREAKPOINT { LAG w BY x i = v }")]
    [TestCase("MOD3007", 1, "STATE { m } INITIAL { SOLVE s STEADYSTATE euler } BREAKPOINT { SOLVE s METHOD euler i = v } DERIVATIVE s { m' = -m }")]
    [TestCase("MOD3008", 1, "BREAKPOINT { SOLVE d i = v } DISCRETE d { i = i@1 }")]
    [TestCase("MOD3008", 1, "STATE { m } BREAKPOINT { SOLVE d i = v } DISCRETE d { m = m@0 }")]
    [TestCase("MOD3008", 1, "STATE { m[2] } BREAKPOINT { SOLVE d i = v } DISCRETE d { m[0] = m@1 }")]
    [TestCase("MOD3010", 1, "STATE { m } BREAKPOINT { SOLVE d METHOD cnexp i = m' } DERIVATIVE d { m' = -m }")]
    [TestCase("MOD3003", 1, "NEURON { USEION ca READ cao, cax }")]
    [TestCase("MOD3004", 1, "UNITS { Q = (furlong) (mV) }")]
    [TestCase("MOD3005", 1, "FUNCTION f(x) { f = x } BREAKPOINT { i = f(v, 1) }")]
    [TestCase("MOD3006", 1, "BREAKPOINT { SOLVE states METHOD cnexp i = v }")]
    [TestCase("MOD3007", 1, "STATE { m } BREAKPOINT { SOLVE s METHOD sparse2 i = v } DERIVATIVE s { m' = -m }")]
    [TestCase("MOD3007", 1, "STATE { m } BREAKPOINT { SOLVE s METHOD gear i = v } DERIVATIVE s { m' = -m }", Description = "wrong in NEURON")]
    [TestCase("MOD3007", 1, "STATE { m } BREAKPOINT { SOLVE s METHOD sparse i = v } DERIVATIVE s { m' = -m }")]
    [TestCase("MOD3007", 1, "STATE { m n } BREAKPOINT { SOLVE s METHOD derivimplicit i = v } KINETIC s { ~ m <-> n (1, 1) }")]
    [TestCase("MOD3007", 1, "STATE { m } BREAKPOINT { SOLVE s METHOD simplex i = v } NONLINEAR s { ~ m*m = 3 }", Description = "crashes NEURON")]
    [TestCase("MOD3007", 1, "STATE { m } BREAKPOINT { SOLVE s METHOD seidel i = v } LINEAR s { ~ m = 3 }", Description = "wrong in NEURON")]
    [TestCase("MOD3007", 1, "BREAKPOINT { SOLVE p METHOD cnexp i = v } PROCEDURE p() { i = 0 }")]
    [TestCase("MOD3007", 1, "BREAKPOINT { SOLVE p METHOD cvode_t_v i = v } PROCEDURE p() { i = 0 }")]
    [TestCase("MOD3007", 1, "STATE { m } BREAKPOINT { SOLVE d METHOD euler i = v } DISCRETE d { m = 3 }")]
    [TestCase("MOD3008", 1, "STATE { m[3] } BREAKPOINT { i = m*v }")]
    [TestCase("MOD3009", 1, "BREAKPOINT { t = 3 i = v }")]
    [TestCase("MOD3010", 1, "STATE { m } BREAKPOINT { m' = 3 i = v }")]
    [TestCase("MOD3011", 1, "STATE { m } BREAKPOINT { SOLVE s i = v } LINEAR s { ~ m*m = 3 }")]
    [TestCase("MOD3012", 1, "STATE { m[2] } BREAKPOINT { SOLVE s METHOD sparse i = v } KINETIC s { ~ m[0] <-> m[1] (1, 1) CONSERVE m[0] + m[1] = 1 }")]
    [TestCase("MOD3012", 1, "STATE { m n } BREAKPOINT { SOLVE s METHOD sparse i = v } KINETIC s SOLVEFOR m { ~ m <-> n (1, 1) CONSERVE m + n = 1 }")]
    [TestCase("MOD3016", 1, "NEURON { RANDOM stream } BREAKPOINT { i = stream*v }")]
    [TestCase("MOD3016", 1, "NEURON { RANDOM stream } INITIAL { stream = 3 }")]
    [TestCase("MOD3016", 1, "INITIAL { i = random_uniform(v) }")]
    [TestCase("MOD3005", 1, "NEURON { RANDOM stream } INITIAL { i = random_normal(stream, 1) }")]
    [TestCase("MOD3004", 1, "UNITS { (S) = (siemen/furlong) }")]
    [TestCase("MOD3020", 1, "UNITS { (ms) = (millisec) }")]
    [TestCase("MOD3020", 1, "UNITS { (mV) = (millivolt) (mV) = (millivolt) }")]
    public void A_mistake_is_told(string code, int line, string text)
    {
        var file = ModFile.Compile("test.mod", text + "\nNEURON { SUFFIX test NONSPECIFIC_CURRENT i } ASSIGNED { v i }");
        var mistake = file.Diagnostics.FirstOrDefault(d => d.Descriptor.Code == code);

        Assert.That(mistake, Is.Not.Null, string.Join("\n", file.Diagnostics.Select(static d => d.Message)));
        Assert.That(mistake!.Span!.Value.Position.Line, Is.EqualTo(line));
        Assert.That(mistake.Remedy, Is.Not.Empty);
        Assert.That(file.Type, Is.Null);
        Assert.That(file.Mechanism, Is.EqualTo("test"));
    }

    [Test]
    public void Units_of_a_constant_that_do_not_conform_are_a_warning()
    {
        var file = ModFile.Compile("test.mod", "NEURON { SUFFIX test } UNITS { Q = (coulomb) (volt) }");

        Assert.That(file.Diagnostics.Select(static d => d.Descriptor.Code), Is.EqualTo(new[] { "MOD3021" }));
        Assert.That(file.Type, Is.Not.Null);
    }

    [Test]
    public void A_right_file_has_no_mistakes()
    {
        var file = ModFile.Compile("test.mod", "NEURON { SUFFIX leak NONSPECIFIC_CURRENT i RANGE g } PARAMETER { g = .1 } ASSIGNED { v i } BREAKPOINT { i = g*v }");

        Assert.That(file.Diagnostics, Is.Empty);
        Assert.That(file.Type!.Fields.Select(static f => f.Name), Is.EqualTo(new[] { "g", "i" }));
    }
}
