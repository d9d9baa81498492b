using Hoc.Net.Runtime.Builtins.Classes.Graphs;
using Hoc.Net.Runtime.Builtins.Classes.Windows;
using Hoc.Net.Runtime.Builtins.Windows;

namespace Hoc.Net.Runtime.Tests.Builtins;

/// <summary>The model of the windows that a script makes without a display.</summary>
internal sealed class ScreenTests
{
    [Test]
    public void A_panel_keeps_its_items_in_order_and_menus_their_own()
    {
        Screen screen = ScreenAfter("""
            x = 3
            xpanel("Panel", 1)
            xlabel("A label")
            xmenu("Menu")
            xbutton("Press", "x = 4")
            xmenu()
            xvalue("X", "x", 1, "print x")
            xslider(&x, 0, 10)
            xpanel(10, 20)
            """);
        var panel = (Panel)screen.Windows.Single();
        Assert.Multiple(() =>
        {
            Assert.That(panel, Has.Property(nameof(Panel.Title)).EqualTo("Panel"));
            Assert.That(panel.IsHorizontal && panel.IsMapped);
            Assert.That(panel.Items.Select(item => item.Kind), Is.EqualTo(new[] { PanelItemKind.Label, PanelItemKind.Menu, PanelItemKind.Field, PanelItemKind.Slider }));
            Assert.That(panel.Items[1].Items.Single().Action!.Text, Is.EqualTo("x = 4"));
            Assert.That((panel.Items[2].Variable!.Text, panel.Items[2].Action!.Text), Is.EqualTo(("x", "print x")));
            Assert.That(panel.Items[3].Bounds, Is.EqualTo((0, 10)));
            Assert.That(panel.Items[3].Variable!.Value, Is.EqualTo(3));
        });
    }

    [Test]
    public void A_box_takes_what_is_made_while_it_intercepts()
    {
        Screen screen = ScreenAfter("""
            objref outer, inner, g, h
            outer = new VBox()
            outer.intercept(1)
            inner = new HBox()
            inner.intercept(1)
            g = new Graph()
            inner.intercept(0)
            inner.map("inner")
            xpanel("p")
            xpanel()
            outer.intercept(0)
            outer.map("outer")
            h = new Graph()
            """);
        Assert.That(screen.Windows.Select(window => window.GetType()), Is.EqualTo(new[] { typeof(VBoxObject), typeof(GraphObject) }));
        var outer = (BoxObject)screen.Windows[0];
        Assert.Multiple(() =>
        {
            Assert.That(outer.Title, Is.EqualTo("outer"));
            Assert.That(outer.Contents.Select(window => window.GetType()), Is.EqualTo(new[] { typeof(HBoxObject), typeof(Panel) }));
            Assert.That(((BoxObject)outer.Contents[0]).Contents.Single(), Is.InstanceOf<GraphObject>());
        });
    }

    [Test]
    public void A_window_that_ends_or_is_unmapped_leaves_the_screen()
    {
        Screen screen = ScreenAfter("""
            objref a, b, c
            a = new VBox()
            a.map("a")
            b = new HBox()
            b.map("b")
            c = new Graph()
            b.unmap()
            objref a, c
            """);
        Assert.That(screen.Windows, Is.Empty);
    }

    [Test]
    public void A_window_that_ends_leaves_its_box()
    {
        Screen screen = ScreenAfter("""
            objref box, g, p
            box = new VBox()
            box.intercept(1)
            g = new Graph()
            p = new PlotShape()
            box.intercept(0)
            box.map("box")
            objref g
            """);
        Assert.That(((BoxObject)screen.Windows.Single()).Contents.Single(), Is.InstanceOf<PlotShapeObject>());
    }

    private static Screen ScreenAfter(string script)
    {
        using var error = new StringWriter();
        using var host = new HocHost();
        using HocSession session = host.CreateSession(new HocSessionOptions { Error = error });
        session.RunText(script + "\n");
        Assert.That(error.ToString(), Is.Empty);
        return session.Screen;
    }
}
