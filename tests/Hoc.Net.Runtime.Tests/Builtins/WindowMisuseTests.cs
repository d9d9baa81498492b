namespace Hoc.Net.Runtime.Tests.Builtins;

/// <summary>Each way a call about windows, Graphs or mechanisms can be misused ends in a diagnostic at the call.</summary>
internal sealed class WindowMisuseTests
{
    private const string Section = "create soma\naccess soma\n";
    private const string Graph = "objref g, x, o\ng = new Graph()\nx = new Vector(2)\n";
    private const string Deck = "objref d\nd = new Deck()\n";
    private const string Standard = "objref ms, o\nms = new MechanismStandard(\"pas\")\n";
    private const string Globals = "objref ms\nms = new MechanismStandard(\"hh\", -1)\n";
    private const string Types = "objref mt, o\nmt = new MechanismType(0)\n";
    private const string Points = "objref mt, o\nmt = new MechanismType(1)\n";
    private const string Panel = "x = 3\nxpanel(\"panel\")\n";

    [TestCase("xbutton(\"b\", \"x = 1\")", "HOC3131")]
    [TestCase("xcheckbox(\"c\", &t)", "HOC3131")]
    [TestCase("xvalue(\"t\")", "HOC3131")]
    [TestCase("xslider(&t)", "HOC3131")]
    [TestCase("xlabel(\"text\")", "HOC3131")]
    [TestCase("xmenu(\"m\")", "HOC3131")]
    [TestCase("xradiobutton(\"r\")", "HOC3131")]
    [TestCase("xpanel(1, 2)", "HOC3131")]
    [TestCase(Panel + "xpanel(\"another\")", "HOC3131")]
    [TestCase(Panel + "xmenu(\"m\")\nxpanel()", "HOC3131")]
    [TestCase(Panel + "xmenu()", "HOC3131")]
    [TestCase(Panel + "xpanel(2)", "HOC3003")]
    [TestCase(Panel + "xcheckbox(\"c\")", "HOC3001")]
    [TestCase(Panel + "xstatebutton(\"c\", 1)", "HOC3002")]
    [TestCase(Panel + "xbutton(3, \"x\")", "HOC3002")]
    [TestCase(Panel + "xradiobutton(\"r\", \"x\", 2)", "HOC3003")]
    [TestCase(Panel + "xpvalue(\"x\", \"x\")", "HOC3002")]
    [TestCase(Panel + "xpvalue(\"2*x\")", "HOC3106")]
    [TestCase(Panel + "xvalue(\"l\", \"1 + x\", 0, \"\", 0, 1)", "HOC3106")]
    [TestCase(Panel + "xslider(3)", "HOC3002")]
    [TestCase(Panel + "xslider(&x, 0)\nxslider(&x, 0, 1, \"x\", 2)", "HOC3003")]
    [TestCase("objref v1\nv1 = new ValueFieldEditor(\"t\")", "HOC3131")]
    [TestCase("objref b\nb = new VBox()\nb.intercept(2)", "HOC3003")]
    [TestCase("objref b\nb = new VBox()\nb.map(3)", "HOC3002")]
    [TestCase("objref b\nb = new VBox()\nb.map(\"a\", 1, 2)", "HOC3001")]
    [TestCase("objref b\nb = new HBox()\nb.adjuster(-2)", "HOC3003")]
    [TestCase("objref b\ndouble z[3]\nb = new HBox()\nb.size(&z[0])", "HOC3005")]
    [TestCase("objref b\nb = new HBox()\nb.priority(-2000)", "HOC3003")]
    [TestCase(Deck + "d.flip_to(0)", "HOC3003")]
    [TestCase(Deck + "d.remove(0)", "HOC3004")]
    [TestCase(Deck + "d.move_last(0)", "HOC3004")]
    [TestCase(Deck + "d.ismapped()", "HOC2005")]
    [TestCase(Graph + "g.line(1)", "HOC3001")]
    [TestCase(Graph + "g.line(1, \"2\")", "HOC3002")]
    [TestCase(Graph + "g.beginline(2)", "HOC3001")]
    [TestCase(Graph + "g.mark(1, 2, \"?\")", "HOC3003")]
    [TestCase(Graph + "g.getline(-1, x)", "HOC3001")]
    [TestCase(Graph + "g.getline(-1, x, g)", "HOC3002")]
    [TestCase(Graph + "g.getline(5, x, x)", "HOC3003")]
    [TestCase(Graph + "g.line_info(-2, x)", "HOC3003")]
    [TestCase(Graph + "g.size(5)", "HOC3003")]
    [TestCase(Graph + "g.size(0, 1)", "HOC3001")]
    [TestCase(Graph + "double z[2]\ng.size(&z[0])", "HOC3005")]
    [TestCase(Graph + "g.view_size(1, 0, 1, 0, 1)", "HOC3003")]
    [TestCase(Graph + "g = new Graph(0)\ng.view_info(0, 1)", "HOC3004")]
    [TestCase(Graph + "g.view_info(0, 16)", "HOC3003")]
    [TestCase(Graph + "g.color(1, \"red\")", "HOC3003")]
    [TestCase(Graph + "g.mark(1, 2, \"o\", 1000)", "HOC3003")]
    [TestCase(Graph + "g.color(100)", "HOC3003")]
    [TestCase(Graph + "g.brush(21)", "HOC3003")]
    [TestCase(Graph + "g.brush(2, 3, -1)", "HOC3003")]
    [TestCase(Graph + "g.align(11)", "HOC3003")]
    [TestCase(Graph + "g.fixed(0)", "HOC3003")]
    [TestCase(Graph + "g.xaxis(4)", "HOC3003")]
    [TestCase(Graph + "g.xaxis(1, 1)", "HOC3003")]
    [TestCase(Graph + "g.xaxis(0, 1, 0, 101)", "HOC3003")]
    [TestCase(Graph + "g.family(2)", "HOC3003")]
    [TestCase(Graph + "g.addobject(x)", "HOC3002")]
    [TestCase(Graph + "g.addobject(o)", "HOC3002")]
    [TestCase(Graph + "g.glyph(x, 1, 2)", "HOC3002")]
    [TestCase(Graph + "g.vector(3, &x.x[0], &x.x[0])", "HOC3005")]
    [TestCase(Graph + "g.vector(0, &x.x[0], &x.x[0])", "HOC3003")]
    [TestCase(Graph + "g.addexpr(\"t\", 1, 1, 0, 0, 3)", "HOC3003")]
    [TestCase(Graph + "g.menu_action(\"m\")", "HOC3001")]
    [TestCase(Graph + "g.menu_action(\"m\", \"nosuch()\")\ng.exec_menu(\"m\")", "HOC2002")]
    [TestCase(Graph + "g.nosuch()", "HOC2005")]
    [TestCase("objref k\nk = new Glyph()\nk.m(1)", "HOC3001")]
    [TestCase("objref k\nk = new Glyph()\nk.s(-1)", "HOC3003")]
    [TestCase(Section + "objref s\ns = new Shape()\ns.show(3)", "HOC3003")]
    [TestCase(Section + "objref s\ns = new Shape()\ns.point_mark(s, 2)", "HOC3002")]
    [TestCase(Section + "objref s\ns = new Shape()\ns.color_list(s, 2)", "HOC3002")]
    [TestCase(Section + "objref s\ns = new Shape()\ns.len_scale(0)", "HOC3003")]
    [TestCase(Section + "objref s\ns = new PlotShape()\ns.colormap(1001)", "HOC3003")]
    [TestCase(Section + "objref s\ns = new PlotShape()\ns.hinton(1, 1, 1, 1)", "HOC3002")]
    [TestCase(Section + "objref s\ns = new PlotShape(2)", "HOC3003")]
    [TestCase("objref s\ns = new Shape()\ns.select()", "HOC3115")]
    [TestCase("objref s, l\nl = new List()\nl.append(new Vector())\ns = new PPShape(l)", "HOC3002")]
    [TestCase(Section + "nrnsecmenu(2, 1)", "HOC3003")]
    [TestCase(Section + "nrnsecmenu(.5, 4)", "HOC3003")]
    [TestCase("nrnsecmenu(.5, 1)", "HOC3115")]
    [TestCase("objref v1\nv1 = new Vector()\nnrnpointmenu(v1)", "HOC3002")]
    [TestCase("nrnallpointmenu(100)", "HOC3003")]
    [TestCase("objref m\nm = new GUIMath()\nm.inside(1, 2, 3)", "HOC3001")]
    [TestCase("objref m\nm = new GUIMath()\nm.feround(1)", "HOC3119")]
    [TestCase("objref p\np = new PWManager()\np.scale(0)", "HOC3003")]
    [TestCase("objref l\nl = new List()\nl.browser(3)", "HOC3002")]
    [TestCase("objref l\nl = new List()\nl.select_action(3)", "HOC3002")]
    [TestCase("objref ms\nms = new MechanismStandard(\"hhh\")", "HOC2004")]
    [TestCase("objref ms\nms = new MechanismStandard(\"hh\", 4)", "HOC3003")]
    [TestCase(Standard + "ms.get(\"gpas\")", "HOC2005")]
    [TestCase(Standard + "ms.set(\"g_pas\")", "HOC3001")]
    [TestCase(Standard + "ms.set(\"g_pas\", 1, 1)", "HOC3003")]
    [TestCase(Standard + "strdef s\nms.name(s, 2)", "HOC3003")]
    [TestCase(Standard + "ms.out()", "HOC3115")]
    [TestCase(Standard + "ms.out(o)", "HOC3002")]
    [TestCase(Section + Standard + "ms.in(2)", "HOC3003")]
    [TestCase(Globals + "ms.get(\"usetable_hh\")", "HOC3003")]
    [TestCase(Globals + "ms.panel()", "HOC3003")]
    [TestCase("objref mt\nmt = new MechanismType(2)", "HOC3003")]
    [TestCase(Types + "mt.select(1000)", "HOC3003")]
    [TestCase(Types + "mt.make()", "HOC3115")]
    [TestCase(Types + "mt.pp_begin()", "HOC3003")]
    [TestCase(Types + "mt.is_artificial(-1)", "HOC3003")]
    [TestCase(Types + "mt.menu()", "HOC3131")]
    [TestCase(Types + "mt.select(-1)\nmt.make()", "HOC3003")]
    [TestCase(Points + "mt.make()", "HOC3001")]
    [TestCase(Points + "mt.make(3)", "HOC3002")]
    [TestCase(Points + "mt.pp_begin()", "HOC3115")]
    [TestCase(Section + "create b\nobjref r\nr = new RangeVarPlot(\"v\")\nsoma r.begin(0)\nb r.end(1)", "HOC3115")]
    [TestCase(Section + "objref r, y\ny = new Vector(1)\nr = new RangeVarPlot(\"v\", 0, 1)\nr.from_vector(y)", "HOC3005")]
    [TestCase(Section + "objref r\nr = new RangeVarPlot(\"v\")\nr.list(r)", "HOC3002")]
    [TestCase(Section + "objref r\nr = new RangeVarPlot(\"v\")\nr.color(101)", "HOC3003")]
    public void A_misuse_is_told(string script, string code)
    {
        ScriptRun run = ScriptRun.Of(script + "\n");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitStatus, Is.EqualTo(1), run.Diagnostics);
            Assert.That(run.Diagnostics, Does.Contain($"error {code}: "));
        });
    }

    [Test]
    public void A_panel_that_has_not_ended_is_forgotten_after_it_was_told()
    {
        using var error = new StringWriter();
        using var host = new HocHost();
        using HocSession session = host.CreateSession(new HocSessionOptions { Error = error });
        Assert.That(session.RunText("xpanel(\"one\")\nxpanel(\"two\")\n"), Is.EqualTo(1));
        Assert.That(session.RunText("xpanel(\"three\")\nxpanel()\n"), Is.Zero);
        Assert.That(session.Screen.Windows, Has.Count.EqualTo(1));
    }
}
