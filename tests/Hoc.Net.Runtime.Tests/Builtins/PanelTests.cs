using Hoc.Net.Runtime.Builtins.Windows;

namespace Hoc.Net.Runtime.Tests.Builtins;

/// <summary>What a user's hand on a panel would do.</summary>
internal sealed class PanelTests
{
    [Test]
    public void A_button_executes_its_statement_in_the_names_of_the_object_that_made_it() => Run(
        """
        begintemplate Tool
        proc init() {
            count = $1
            xpanel("tool")
            xbutton("more", "count += 1 print count")
            xvalue("count")
            xpanel()
        }
        endtemplate Tool
        objref a, b
        count = 1000
        a = new Tool(5)
        b = new Tool(7)
        """,
        (panels, session) =>
        {
            panels[0].Items[0].Press();
            panels[0].Items[0].Press();
            panels[1].Items[0].Press();
            Assert.That(panels.Select(panel => panel.Items[1].Variable!.Value), Is.EqualTo(new[] { 7.0, 8.0 }));
            panels[0].Items[1].Enter(50);
            panels[0].Items[0].Press();
            Assert.That(Printed(session), Is.EqualTo("6 \n7 \n8 \n51 \n"));
        });

    [Test]
    public void A_statement_of_an_object_that_is_gone_is_not_executed() => Run(
        """
        begintemplate Tool
        proc init() {
            xpanel("tool")
            xbutton("tell", "print 1")
            xvalue("count")
            xpanel()
        }
        count = 2
        endtemplate Tool
        objref a
        a = new Tool()
        objref a
        """,
        (panels, session) =>
        {
            panels[0].Items[0].Press();
            Assert.That(panels[0].Items[1].Variable!.Exists, Is.False);
            Assert.That(Printed(session), Is.Empty);
        });

    [Test]
    public void Boxes_toggle_and_radio_buttons_exclude_each_other() => Run(
        """
        { x = 0  y = 0 }
        xpanel("p")
        xcheckbox("check", &x, "print x")
        xstatebutton("state", &y)
        xradiobutton("one", "print 1", 1)
        xradiobutton("two", "print 2")
        xlabel("between")
        xradiobutton("other", "print 3", 1)
        xpanel()
        """,
        (panels, session) =>
        {
            PanelItem[] items = [.. panels[0].Items];
            items[0].Press();
            items[0].Press();
            items[1].Press();
            Assert.That(items[1].Variable!.Value, Is.EqualTo(1));
            Assert.That(items.Where(item => item.IsOn).Select(item => item.Label), Is.EqualTo(new[] { "one", "other" }));
            items[3].Press();
            Assert.That(items.Where(item => item.IsOn).Select(item => item.Label), Is.EqualTo(new[] { "two", "other" }));
            Assert.That(Printed(session), Does.EndWith("\t0 \n1 \n0 \n2 \n"));
        });

    [Test]
    public void Fields_read_and_set_what_their_text_means_when_they_are_used() => Run(
        """
        xpanel("p")
        xvalue("later")
        xvalue("area", "3*side", 0, "print side")
        xslider(&t, 0, 10, "print t")
        xpanel()
        later = 4
        side = 2
        """,
        (panels, session) =>
        {
            PanelItem[] items = [.. panels[0].Items];
            items[0].Enter(5);
            items[2].Enter(25);
            Assert.That(items.Select(item => item.Variable!.Value), Is.EqualTo(new[] { 5.0, 6, 10 }));
            Assert.That(() => items[1].Enter(1), Throws.TypeOf<HocException>().With.Message.Contain("no variable"));
            Assert.That(Printed(session), Does.EndWith("\t0 \n10 \n"));
        });

    [Test]
    public void A_panel_of_a_mechanism_standard_sets_its_values_and_tells_which() => Run(
        """
        objref ms
        ms = new MechanismStandard("pas")
        ms.action("print hoc_ac_")
        ms.panel("label")
        """,
        (panels, session) =>
        {
            panels[0].Items[2].Enter(-55);
            session.RunText("print ms.get(\"e_pas\")\n");
            Assert.That(panels[0].Items.Select(item => item.Label), Is.EqualTo(new[] { "label", "g_pas", "e_pas" }));
            Assert.That(Printed(session), Does.EndWith("1 \n-55 \n"));
        });

    [Test]
    public void A_menu_of_mechanisms_tells_the_index_of_the_one_chosen() => Run(
        """
        objref mt
        strdef s
        mt = new MechanismType(1)
        mt.action("mt.select(hoc_ac_) mt.selected(s) print s")
        xpanel("p")
        mt.menu()
        xpanel()
        """,
        (panels, session) =>
        {
            PanelItem menu = panels[0].Items.Single();
            menu.Items.Single(item => item.Label == "IClamp").Press();
            Assert.That(menu.Label, Is.EqualTo("MechType"));
            Assert.That(Printed(session), Does.EndWith("IClamp\n"));
        });

    [Test]
    public void A_panel_of_a_section_sets_it() => Run(
        """
        create soma
        soma { insert pas  nseg = 3  e_pas(.5) = -50 }
        soma nrnsecmenu(-1, 1)
        soma nrnsecmenu(.5, 1)
        """,
        (panels, session) =>
        {
            Assert.That(panels[0].Title, Is.EqualTo("soma(0 - 1) (Parameters)"));
            Assert.That(panels[0].Items.Select(item => item.Label), Does.Contain("e_pas is not constant"));
            panels[0].Items.Single(item => item.Label == "g_pas").Enter(.25);
            panels[1].Items.Single(item => item.Label == "e_pas").Enter(-40);
            session.RunText("soma print g_pas(.1), g_pas(.9), e_pas(.5), e_pas(.9)\n");
            Assert.That(Printed(session), Does.EndWith("0.25 0.25 -40 -70 \n"));
        });

    [Test]
    public void The_panel_of_run_control_runs() => Run(
        """
        load_file("stdrun.hoc")
        create soma
        soma { insert hh }
        nrncontrolmenu()
        celsius_panel()
        globalra_panel()
        """,
        (panels, session) =>
        {
            Field("Tstop").Enter(2);
            Field("Init").Enter(-70);
            session.RunText("print t, soma.v\n");
            Field("Init & Run").Press();
            session.RunText("print t\n");
            Field("Continue for").Enter(1);
            Field("Single Step").Press();
            Assert.That(Field("t").Variable!.Value, Is.EqualTo(3.025).Within(1e-12));
            Assert.That(panels.Select(panel => panel.Title), Is.EqualTo(new[] { "RunControl", "Temperature", "Ra of all sections" }));
            Assert.That(Printed(session), Does.EndWith("0 -70 \n2 \n"));

            PanelItem Field(string label) => panels[0].Items.Single(item => item.Label == label);
        });

    private static string Printed(HocSession session) => session.Output.ToString()!;

    private static void Run(string script, Action<Panel[], HocSession> act)
    {
        using var error = new StringWriter();
        using var output = new StringWriter();
        using var host = new HocHost();
        using HocSession session = host.CreateSession(new HocSessionOptions { Error = error, Output = output });
        session.RunText(script + "\n");
        Assert.That(error.ToString(), Is.Empty);
        act([.. session.Screen.Windows.OfType<Panel>()], session);
    }
}
