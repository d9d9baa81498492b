namespace Hoc.Net.Runtime.Tests.Builtins;

/// <summary>Each way a built-in can be misused ends in a diagnostic of its own, at the call.</summary>
internal sealed class MisuseTests
{
    [TestCase("fscan()\n", "HOC3009")]
    [TestCase("strdef s\nropen(\"/no/such/file\")\ngetstr(s)\n", "HOC3009")]
    [TestCase("wopen()\nfprint()\n", "HOC3001")]
    [TestCase("getstr(3)\n", "HOC3002")]
    [TestCase("hoc_stdout(\"/no/such/folder/file\")\n", "HOC3008")]
    [TestCase("objref f\nf = new File()\nf.scanvar()\n", "HOC3008")]
    [TestCase("create s\naccess s\nion_style(\"pas\")\n", "HOC3003")]
    [TestCase("sin(1, 2)\n", "HOC3139")]
    [TestCase("object_pop()\n", "HOC3137")]
    [TestCase("eqinit(0)\n", "HOC3003")]
    [TestCase("fstimi(0)\n", "HOC3004")]
    [TestCase("create s\naccess s\nfstim(1, 2, 1, 1, 1)\n", "HOC3004")]
    [TestCase("objref f, w\nf = new File()\nw = new Vector(2)\nw.vwrite(f)\n", "HOC3008")]
    [TestCase("objref w\nw = new Vector(1)\nw.deriv()\n", "HOC3005")]
    [TestCase("objref w\nw = new Vector(3)\nw.rebin(0)\n", "HOC3003")]
    [TestCase("objref w\nw = new Vector(3)\nw.resample(w, -1)\n", "HOC3003")]
    [TestCase("objref w\nw = new Vector(3)\nw.histogram(0, 3, 0)\n", "HOC3003")]
    [TestCase("objref w\nw = new Vector(3)\nw.histogram(3, 0, 1)\n", "HOC3003")]
    [TestCase("objref w\nw = new Vector(3)\n{w.indgen()}\nw.interpolate(w, w, new Vector(2))\n", "HOC3005")]
    [TestCase("objref w\nw = new Vector(3)\nx = 1\nw.from_double(1, &x)\n", "HOC3106")]
    [TestCase("double a[2]\nobjref w\nw = new Vector(3)\nw.from_double(3, &a[0])\n", "HOC3004")]
    [TestCase("xbutton(\"press\", \"x = 1\")\n", "HOC3131")]
    [TestCase("xpanel()\n", "HOC3131")]
    [TestCase("xpanel(\"p\")\nxmenu()\n", "HOC3131")]
    [TestCase("xpanel(\"p\")\nxcheckbox(\"c\", \"x\")\n", "HOC3002")]
    [TestCase("objref p\np = new Pointer(\"nosuch\")\n", "HOC3106")]
    [TestCase("print units(\"nosuch\")\n", "HOC2001")]
    [TestCase("allobjects(\"NoSuch\")\n", "HOC2003")]
    [TestCase("objref f, n\nf = new StringFunctions()\nf.alias(n, \"x\")\n", "HOC3006")]
    [TestCase("objref h\nh = new FInitializeHandler(4, \"x = 1\")\n", "HOC3003")]
    [TestCase("objref r\nr = new RangeVarPlot()\n", "HOC3001")]
    [TestCase("objref r\nr = new RangeVarPlot(\"v\")\nr.begin(.5)\n", "HOC3115")]
    [TestCase("objref g\ng = new Graph(0)\ng.addobject(g)\n", "HOC3002")]
    public void A_misused_builtin_is_told(string script, string code)
    {
        ScriptRun run = ScriptRun.Of(script);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitStatus, Is.EqualTo(1));
            Assert.That(run.Diagnostics, Does.Match($@"^test\.hoc:{script.Count(c => c == '\n')}:\d+: error {code}: "));
        });
    }

    [TestCase("x = boolean_dialog(\"Really?\")\nprint x\n", "0 \n")]
    [TestCase("x = continue_dialog(\"So it is.\")\nprint x\n", "1 \n")]
    [TestCase("objref f\nf = new File()\nx = f.chooser()\nprint x\n", "0 \n")]
    public void A_dialog_is_answered_and_told(string script, string output)
    {
        ScriptRun run = ScriptRun.Of(script);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitStatus, Is.Zero);
            Assert.That(run.Output, Is.EqualTo(output));
            Assert.That(run.Diagnostics, Does.Contain("warning HOC3132: "));
        });
    }
}
