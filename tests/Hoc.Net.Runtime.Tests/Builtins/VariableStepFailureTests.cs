namespace Hoc.Net.Runtime.Tests.Builtins;

/// <summary>When the variable step cannot go on, the message names the state, the segment and the time, and what to do.</summary>
internal sealed class VariableStepFailureTests
{
    private const string Runaway = "STATE { y x }\nINITIAL { y = 0 x = 1 }\nDERIVATIVE change { y' = -y x' = x*x }\n";
    private const string Root = "STATE { w }\nINITIAL { w = 1 }\nDERIVATIVE change { w' = -sqrt(w) - .1 }\n";
    private const string Logarithm = "STATE { a b }\nINITIAL { a = 0 b = 0 }\nDERIVATIVE change { a' = -a b' = log(a - 1) }\n";
    private const string Jump = "STATE { z }\nINITIAL { z = 0 }\nDERIVATIVE change { z' = -z + leap(t) }\n"
        + "FUNCTION leap(x) { if (x < 3) { leap = 0 } else { leap = 1e300 } }\n";

    private const string Wild = "STATE { u w }\nINITIAL { u = .3 w = .2 }\nDERIVATIVE change { u' = 1e30*sin(1e30*u*w) w' = u - w }\n";
    private const string Hole = "STATE { p q }\nINITIAL { p = 1 q = 0 }\nDERIVATIVE change { p' = q - p q' = (t - 2)/fabs(t - 2)*1e200/(2 - t) }\n";

    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("mods-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase(Runaway, "x_odd", 0.98, 1, "finer than the precision")]
    [TestCase(Root, "w_odd", 1.5, 1.6, "too short to get anywhere|cannot be solved|stays above")]
    [TestCase(Logarithm, "b_odd", 0, 0, "no longer a number|cannot be solved|stays above")]
    [TestCase(Jump, "z_odd", 2.999, 3.001, "too short to get anywhere|cannot be solved|stays above|finer")]
    [TestCase(Wild, "u_odd", 0, 0.001, "too short to get anywhere|cannot be solved|stays above|finer")]
    [TestCase(Hole, "q_odd", 0, 2, "too short to get anywhere|cannot be solved|stays above|finer|no longer a number")]
    public void An_equation_that_stops_it_is_named(string equations, string state, double earliest, double latest, string reasons)
    {
        File.WriteAllText(
            Path.Combine(_folder, "odd.mod"),
            "NEURON { SUFFIX odd NONSPECIFIC_CURRENT i }\nASSIGNED { i (mA/cm2) v (mV) }\nBREAKPOINT { SOLVE change METHOD derivimplicit i = 0 }\n" + equations);
        ScriptRun run = ScriptRun.Of(
            "create soma, dend\nconnect dend(0), soma(1)\nsoma insert hh\ndend { nseg = 3 insert pas }\ndend insert odd\nobjref c\nc = new CVode()\n"
            + "{ c.active(1) finitialize(-65) }\nc.solve(10)\n",
            new() { MechanismPath = [_folder] });
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitStatus, Is.EqualTo(1));
            Assert.That(run.Diagnostics, Does.Contain("SIM4063").And.Contain($"for {state} of dend("));
            Assert.That(run.Diagnostics, Does.Match(reasons));
            Assert.That(TimeIn(run.Diagnostics), Is.InRange(earliest, latest));
        });
    }

    [TestCase("c.atol(0)", "v of soma(0.5): it has no tolerance: atol and rtol are both 0; it is -65.", "Set cvode.atol above 0")]
    [TestCase("c.atol(1e-18)", "v of soma(0.5): its tolerance is finer than the precision of numbers; it is -65.", "raise cvode.atol")]
    [TestCase("c.minstep(1)  s.amp = 50", "and no step may be shorter than minstep, 1 ms", "Lower cvode.minstep")]
    [TestCase("s.amp = 1e300", "v of soma(0.5): its tolerance is finer", "Look at the equations there")]
    public void Settings_that_stop_it_are_named(string setting, string reason, string remedy)
    {
        ScriptRun run = ScriptRun.Of(
            "create soma\naccess soma\n{ L = 20  diam = 20  insert hh }\nobjref c, s\ns = new IClamp(.5)\n{ s.del = 1  s.dur = 1e9 }\nc = new CVode()\n"
            + $"{{ c.active(1)  {setting} finitialize(-65) }}\nc.solve(10)\n");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitStatus, Is.EqualTo(1));
            Assert.That(run.Diagnostics, Does.Contain("SIM4063").And.Contain(reason).And.Contain(remedy));
        });
    }

    private static double TimeIn(string diagnostics)
    {
        var words = diagnostics[(diagnostics.IndexOf("t = ", StringComparison.Ordinal) + 4)..].Split(' ');
        return double.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture);
    }
}
