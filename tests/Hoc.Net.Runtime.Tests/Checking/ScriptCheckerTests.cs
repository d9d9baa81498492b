using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Checking;

namespace Hoc.Net.Runtime.Tests.Checking;

/// <summary>What a check tells of scripts that are not run.</summary>
internal sealed class ScriptCheckerTests
{
    [TestCase("print nosuch", "1:7", "HOC2001")]
    [TestCase("count = 1\nprint count, conut", "2:14", "HOC2001", "Did you mean 'count'?")]
    [TestCase("prnt 3", "1:1", "HOC2001", "Did you mean 'print'?")]
    [TestCase("x = nosuch(1)\nprint x", "1:5", "HOC2002")]
    [TestCase("load_file(\"nrngui.hoc\")\nruun()", "2:1", "HOC2002", "Did you mean 'run'?")]
    [TestCase("load_file(\"nrngui.hoc\")\nrun", "2:1", "HOC2008", "Write run().")]
    [TestCase("proc p() { print 1 }\np", "2:1", "HOC2008", "Write p().")]
    [TestCase("objref o\no = new Vectr()", "2:9", "HOC2003", "Did you mean 'Vector'?")]
    [TestCase("create a\na insert hhh", "2:10", "HOC2004", "Did you mean 'hh'?")]
    [TestCase("create a\na insert IClamp", "2:10", "HOC2004", "o = new IClamp(.5)")]
    [TestCase("objref o\no = new Vector()\no.sise()", "3:3", "HOC2005", "Did you mean 'size'?")]
    [TestCase("proc p() { localobj o\n  o = new Vector()\n  o.sise()\n}", "3:5", "HOC2005", "Did you mean 'size'?")]
    [TestCase("begintemplate T\npublic a\na = 1\nb = 2\nprint b\nendtemplate T\nobjref o\no = new T()\nprint o.b", "9:9", "HOC2006")]
    [TestCase("begintemplate T\npublic abc\nabc = 1\nendtemplate T\nobjref o\no = new T()\nprint o.abd", "7:9", "HOC2005", "Did you mean 'abc'?")]
    [TestCase("begintemplate T\nexternal zork\nendtemplate T", "2:10", "HOC2009")]
    [TestCase("g = 1\nprint g\nbegintemplate T\npublic a\na = g\nendtemplate T", "5:5", "HOC2001", "say 'external g'")]
    [TestCase("create a\nprint a.gnabar_hx(.5)", "2:9", "HOC4008", "Did you mean 'gnabar_hh'?")]
    [TestCase("print exp()", "1:7", "HOC3001", "Call it as exp(x).")]
    [TestCase("print abs(1, 2)", "1:7", "HOC3139")]
    [TestCase("proc p() { print $1, $s2 }\np(1)", "2:1", "HOC4004", "numarg()")]
    [TestCase("proc p() { print $1, $s2 }\np(1, 2)", "2:6", "HOC4005", "Pass a string.")]
    [TestCase("func f() { local a  return 1 }\nprint f()", "1:18", "HOC4001")]
    [TestCase("func f() { local a  a = 2  return 1 }\nprint f()", "1:18", "HOC4001", "Leave it out.")]
    [TestCase("create soma\nfunc f() { local soma  soma = 2  return soma }\nprint f()", "2:18", "HOC4002")]
    [TestCase("func f() { local t  t = 2  return t }\nprint f()", "1:18", "HOC4002")]
    [TestCase("load_file(\"nrngui.hoc\")\ntstp = 5", "2:1", "HOC4003", "Did you mean 'tstop'?")]
    [TestCase("objref o", "1:8", "HOC4003")]
    [TestCase("i = 1\nif (i = 2) print i", "2:5", "HOC4006", "Write == to compare: i == 2")]
    [TestCase("func f() { local a, b, c  return b }\nprint f()", "1:18", "HOC4001", "Leave them out.")]
    [TestCase("create soma\nsoma { insert hh gnax_hh = 3 }", "2:18", "HOC4003", "the mechanism 'hh', that has no 'gnax'")]
    [TestCase("create soma\naccess soma\ninsert hh\nwhile (t < 5) fadvance()\nprint v", "4:15", "HOC4009", "Call finitialize(v_init)")]
    [TestCase("create soma\nsoma { L = 2e-5 diam = 20 }", "2:8", "HOC4010", "Convert it to um.")]
    [TestCase("create soma\nsoma { insert hh gnabar_hh = 120 }", "2:18", "HOC4010", "S/cm2")]
    [TestCase("create soma\nsoma insert pas\nsoma.e_pas = -0.07", "3:1", "HOC4010", "mV")]
    [TestCase("celsius = 310", "1:1", "HOC4010", "degC")]
    [TestCase("create soma\nobjref s\nsoma s = new IClamp(.5)\ns.amp = 1\ns.del = 1", "3:14", "HOC4011", "Set dur")]
    [TestCase("load_file(\"nrngui.hoc\")\ncreate soma\nobjref s\nsoma s = new IClamp(.5)\ns.amp = 1\ns.dur = 1\ns.del = 100\nrun()", "7:1", "HOC4011", "Set tstop")]
    [TestCase("create soma\nproc p() { localobj vec\nvec = new Vector()\nvec.record(&soma.v(.5)) }\np()", "4:1", "HOC4012", "objref vec at top level")]
    [TestCase("i = 1\ni == 2", "2:1", "HOC4007", "Write = to assign: i = 2")]
    [TestCase("load_file(\"no-such-file.hoc\")", "1:1", "HOC3114")]
    [TestCase("proc p() {\n  print 1", "1:10", "HOC1002")]
    public void A_mistake_is_told_with_its_place(string script, string place, string code, string remedy = "")
    {
        Diagnostic[] found = Check(("test.hoc", script + "\n"));
        Assert.That(found.Select(Shown), Is.EqualTo(new[] { $"test.hoc:{place} {code}" }));
        Assert.That(found[0].Remedy, Does.Contain(remedy));
    }

    [TestCase("proc p() { if (numarg() > 1) print $2 }\np(1)")]
    [TestCase("execute(\"x = 3\")\nprint x")]
    [TestCase("load_file(\"nrngui.hoc\")\ntstop = 5\nrun()")]
    [TestCase("objref nil, o\no = new Vector(3)\no = nil\nprint o")]
    [TestCase("create soma\nobjref stim\nsoma stim = new IClamp(.5)")]
    [TestCase("proc p() { $o1 = new Vector() }\nobjref o\no = new List()\np(o)\no.sise()", "HOC4008")]
    [TestCase("strdef s\ns = \"x.hoc\"\nload_file(s)\nprint somewhere_else", "warning")]
    [TestCase("objref f\nf = new List()\nif ((n = f.count())) print n")]
    [TestCase("objectvar save_window_, rvp_\nobjectvar scene_vector_[4]\n{load_file(\"nrngui.hoc\")}")]
    [TestCase("create soma\naccess soma\nproc start() { finitialize(-65) }\nstart()\nwhile (t < 5) fadvance()")]
    [TestCase("load_file(\"nrngui.hoc\")\ntstop = 200\ncreate soma\nobjref s\nsoma s = new IClamp(.5)\ns.amp = 1\ns.dur = 1\ns.del = 100\nrun()\ns.del = 1e9\nrun()")]
    [TestCase("create soma\nobjref l\nl = new List()\nproc p() { localobj vec\nvec = new Vector()\nvec.record(&soma.v(.5))\nl.append(vec) }\np()")]
    [TestCase("create soma\nsoma { L = 1000 diam = .1 Ra = 35.4 cm = 1 insert pas e_pas = -70 g_pas = 1/20000 }\nsoma.cm = 0\ndt = 200\nv_init = 1000\nprint v_init")]
    [TestCase("a = fscan()\n17 4\nprint a\n")]
    [TestCase("print 1\nquit()\nthis is no program at all")]
    [TestCase("proc geometry() { print fscan() }\ngeometry()\nSOMA COORDINATES:\n1 2 3\n")]
    [TestCase("proc p() { local i  for i = 1, numarg() print $i }\np(1, 2)")]
    [TestCase("iterator ten() { local i  for i = 1, 10 { $&1 = i  iterator_statement } }\nx = 0\nfor ten(&x) print x")]
    [TestCase("create dend[3]\nfor i = 0, 2 dend[i] { nseg = 3 insert pas g_pas = 1e-4 }\nforall for (x) print v(x)")]
    public void What_may_be_meant_is_no_error(string script, string what = "")
    {
        Diagnostic[] found = Check(("test.hoc", script + "\n"));
        if (what.Length == 0) Assert.That(found.Select(Shown), Is.Empty);
        else Assert.That(found.Select(diagnostic => $"{diagnostic.Descriptor.Severity} {diagnostic.Descriptor.Code}".ToLowerInvariant()), Has.One.Contains(what.ToLowerInvariant()));
        Assert.That(found.Select(static diagnostic => diagnostic.Descriptor.Severity), Has.None.EqualTo(DiagnosticSeverity.Error));
    }

    [Test]
    public void Files_that_are_loaded_are_checked_too() => Assert.That(
        Check(("main.hoc", "load_file(\"cell.hoc\")\nprint length\n"), ("cell.hoc", "length = 3\nprint widht\n")).Select(Shown),
        Is.EqualTo(new[] { "cell.hoc:2:7 HOC2001" }));

    [Test]
    public void All_mistakes_of_syntax_are_told() => Assert.That(
        Check(("main.hoc", "x = (1\nprint x\ny = 2)\nprint y\n")).Select(Shown),
        Is.EqualTo(new[] { "main.hoc:1:5 HOC1002", "main.hoc:3:6 HOC1002" }));

    [Test]
    public void Mistakes_of_MOD_files_are_told_whether_or_not_they_are_used() => Assert.That(
        Check(("main.hoc", "create a\na insert leak\nprint a.g_leak(.5)\n"), ("leak.mod", "NEURON { SUFFIX leak RANGE g }\nPARAMETER { g = 1 }\nBREAKPOINT { i = g * u }\n")).Select(Shown),
        Has.All.StartsWith("leak.mod:3").And.Not.Empty);

    [Test]
    public void Mechanisms_of_MOD_files_are_known()
    {
        const string Leak = "NEURON { SUFFIX leak RANGE g NONSPECIFIC_CURRENT i }\nPARAMETER { g = 1 }\nASSIGNED { v i }\nBREAKPOINT { i = g * v }\n";
        Assert.That(Check(("main.hoc", "create a\na insert leak\nprint a.g_leak(.5)\n"), ("leak.mod", Leak)).Where(static found => found.Descriptor.Severity == DiagnosticSeverity.Error), Is.Empty);
    }

    private static string Shown(Diagnostic diagnostic) =>
        $"{Path.GetFileName(diagnostic.Span!.Value.Source.Name)}:{diagnostic.Span.Value.Position.Line}:{diagnostic.Span.Value.Position.Column} {diagnostic.Descriptor.Code}";

    /// <summary>Checks the first of some files.</summary>
    private static Diagnostic[] Check(params (string Name, string Text)[] files)
    {
        string folder = Directory.CreateTempSubdirectory("hoc-check-").FullName;
        try
        {
            foreach ((string name, string text) in files) File.WriteAllText(Path.Combine(folder, name), text);
            using var host = new HocHost();
            return [.. ScriptChecker.Check(host, new CheckRequest([files[0].Name]) { WorkingDirectory = folder }).Diagnostics];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
