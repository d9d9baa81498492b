using System.Xml.Linq;

namespace Hoc.Net.Cli.Tests.Running;

/// <summary>What the picture of a Graph says.</summary>
internal sealed class GraphPictureTests
{
    private const string Cell = "load_file(\"nrngui.hoc\")\ncreate soma\naccess soma\ninsert hh\ntstop = 1\nobjref g\ng = new Graph()\n";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Test]
    public void Lines_of_a_family_have_names_and_colours_of_their_own()
    {
        XDocument picture = Draw(Cell + "{ g.addvar(\"v(.5)\", 1, 1)  graphList[0].append(g)  g.family(1)  g.family(\"celsius\") }\n"
            + "for i = 1, 3 { celsius = 10*i  run() }\n");
        Assert.That(Texts(picture), Is.SupersetOf(new[] { "celsius", "10", "20", "30" }));
        Assert.That(Texts(picture), Has.No.Member("v(.5)"));
        Assert.That(Strokes(picture), Has.Count.EqualTo(3));
    }

    [Test]
    public void Colours_that_a_script_gives_a_family_stay()
    {
        XDocument picture = Draw(Cell + "{ g.addvar(\"v(.5)\", 1, 1)  graphList[0].append(g)  g.family(1)  g.family(\"celsius\") }\n"
            + "for i = 1, 2 { celsius = 10*i  g.color(i + 1)  run() }\n");
        Assert.That(Strokes(picture), Is.EquivalentTo(new[] { "stroke:rgb(255,0,0)", "stroke:rgb(0,0,255)" }));
    }

    [TestCase("v(.5)", 0)]
    [TestCase("soma.v(.5)", 1)]
    public void A_single_line_has_a_legend_where_the_axis_does_not_tell_it(string variable, int expected)
    {
        XDocument picture = Draw(Cell + $"{{ g.addvar(\"{variable}\", 1, 1)  graphList[0].append(g) }}\nrun()\n");
        Assert.That(Texts(picture).Count(text => text == variable), Is.EqualTo(expected));
        Assert.That(Texts(picture), Has.Member("v (mV)"));
    }

    // NEURON's window is a tenth higher than its axes on each side.
    [Test]
    public void A_text_above_the_axes_in_NEURON_is_above_them_here()
    {
        XDocument picture = Draw("objref g\ng = new Graph(0)\n{ g.view(0, 0, 1, 1, 0, 0, 300, 200)  g.label(.3, .95, \"above\")  g.label(.3, .5, \"within\") }\n"
            + "{ g.beginline()  g.line(0, 0)  g.line(1, 1) }\n");
        double Height(string text) => double.Parse(
            picture.Descendants(Svg + "text").Single(element => element.Value == text).Attribute("transform")!.Value.Split(',', ')')[1], null);
        double top = picture.Descendants(Svg + "polyline").SelectMany(line => line.Attribute("points")!.Value.Split(' '))
            .Where(point => point.Contains(',')).Min(point => double.Parse(point.Split(',')[1], null));
        Assert.That(Height("above"), Is.LessThan(top).And.GreaterThan(0));
        Assert.That(Height("within"), Is.GreaterThan(top));
    }

    private static XDocument Draw(string script)
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("--format", "svg", folder.Write("model.hoc", script));
        Assert.That(run.ExitStatus, Is.Zero, run.Error);
        return XDocument.Load(folder.At("model.svg"));
    }

    private static List<string> Texts(XDocument svg) => [.. svg.Descendants(Svg + "text").Select(text => text.Value)];

    /// <summary>The colours of lines of many points.</summary>
    private static List<string> Strokes(XDocument svg) =>
    [
        .. svg.Descendants(Svg + "polyline")
            .Where(line => line.Attribute("points")!.Value.Length > 200)
            .Select(line => line.Attribute("style")!.Value.Split(';').Single(part => part.StartsWith("stroke:", StringComparison.Ordinal)))
            .Distinct(),
    ];
}
