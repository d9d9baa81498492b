using Hoc.Net.Language.Nmodl.Parsing;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.UnitChecks;

namespace Hoc.Net.Mechanisms.Tests.Nmodl;

/// <summary>Where the units of a MOD file do not fit.</summary>
internal sealed class UnitCheckerTests
{
    private const string Head = """
        NEURON { SUFFIX x USEION ca READ cai, eca WRITE ica RANGE g }
        UNITS {
            (mV) = (millivolt)
            (mA) = (milliamp)
            (S) = (siemens)
            (mM) = (milli/liter)
            (um) = (micron)
            FARADAY = (faraday) (coulomb)
        }
        PARAMETER { g = 1 (S/cm2) k = 1 (mV) tau = 1 (ms) depth = 1 (um) free = 1 }
        ASSIGNED { v (mV) eca (mV) cai (mM) ica (mA/cm2) minf conc (mM) drive (mM/ms) }
        STATE { m c (mM) }
        FUNCTION rate(v (mV)) (/ms) { rate = 1/tau }

        """;

    [TestCase("BREAKPOINT { ica = g*m*(v - eca) }")]
    [TestCase("BREAKPOINT { ica = g*free*(v - cai) }", "MOD4002 (mV) (mM)")]
    [TestCase("BREAKPOINT { ica = g*(v - eca)/tau }", "MOD4001 (mA/cm2) (mA/cm2-ms)")]
    [TestCase("BREAKPOINT { ica = g*free }")]
    [TestCase("DERIVATIVE s { m' = (minf - m)/tau }")]
    [TestCase("DERIVATIVE s { m' = 1 - m }", "MOD4001 (/ms) no unit")]
    [TestCase("DERIVATIVE s { c' = -ica/(2*FARADAY*depth) }", "MOD4001 (mM/ms) multiply by (10000)")]
    [TestCase("DERIVATIVE s { c' = -(10000)*ica/(2*FARADAY*depth) }")]
    [TestCase("DERIVATIVE s { c' = drive - c/tau }")]
    [TestCase("PROCEDURE p() { minf = exp(v/k) }")]
    [TestCase("PROCEDURE p() { minf = exp(v) }", "MOD4003 exp() takes no unit (mV)")]
    [TestCase("PROCEDURE p() { minf = exp(v/25) }")]
    [TestCase("PROCEDURE p() { minf = rate(cai) }", "MOD4003 rate() takes (mV) (mM)")]
    [TestCase("PROCEDURE p() { IF (v > 20) { minf = 1 } }")]
    [TestCase("PROCEDURE p() { IF (v > cai) { minf = 1 } }", "MOD4002 (mV) (mM)")]
    [TestCase("PROCEDURE p() { IF (v > 20 (ms)) { minf = 1 } }", "MOD4002 (mV) (ms)")]
    [TestCase("PROCEDURE p() { LOCAL a a = v - eca conc = a }", "MOD4001 (mM) (mV)")]
    [TestCase("PROCEDURE p() { UNITSOFF conc = v UNITSON conc = cai }")]
    [TestCase("UNITSOFF PROCEDURE p() { conc = v } UNITSON PROCEDURE q() { conc = v }", "MOD4001 (mM) (mV)")]
    [TestCase("PROCEDURE p() { conc = cai + (10.5) }")]
    [TestCase("FUNCTION f(x (mV)) (mV) { f = x*x }", "MOD4001 'f' (mV) (mV2)")]
    [TestCase("FUNCTION f(x (mV)) (mV) { f = (x^2)/x }")]
    public void What_does_not_fit_is_told(string block, string expected = "")
    {
        IReadOnlyList<Diagnostic> found = Check(Head + block);
        if (expected.Length == 0)
        {
            Assert.That(found.Select(static diagnostic => diagnostic.Message), Is.Empty);
            return;
        }

        Assert.That(found, Has.Count.EqualTo(1));
        string told = $"{found[0].Descriptor.Code} {found[0].Message} {found[0].Remedy}";
        foreach (string word in expected.Split(' ')) Assert.That(told, Does.Contain(word));
    }

    [TestCase("NEURON { SUFFIX x }\nUNITS { (volt) = (1 volt) }\nASSIGNED { v (volt) }", true)]
    [TestCase("NEURON { SUFFIX x USEION na WRITE ina }\nASSIGNED { ina (nanoamp) }", true)]
    [TestCase("NEURON { POINT_PROCESS x USEION na WRITE ina }\nASSIGNED { ina (nanoamp) }", false)]
    public void Variables_of_the_simulator_have_its_units(string text, bool isTold) =>
        Assert.That(Check(text).Select(static diagnostic => diagnostic.Descriptor.Code), Is.EqualTo(isTold ? ["MOD4004"] : Array.Empty<string>()));

    private static IReadOnlyList<Diagnostic> Check(string text)
    {
        NmodlParseResult parsed = NmodlParser.Parse(new SourceText("test.mod", text));
        Assert.That(parsed.Diagnostics, Is.Empty);
        return UnitChecker.Check(parsed.File!);
    }
}
