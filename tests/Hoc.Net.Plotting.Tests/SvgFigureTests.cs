using System.Text;
using System.Xml.Linq;

namespace Hoc.Net.Plotting.Tests;

public sealed class SvgFigureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Test]
    public void Has_titles_units_and_numbers_as_text()
    {
        var figure = Trace();
        figure.Title = "Soma <1> & \"é\"";
        var texts = Texts(Read(figure));
        Assert.That(texts, Is.SupersetOf(new[] { "Soma <1> & \"é\"", "t (ms)", "v (mV)", "0", "20", "40", "−60", "−40", "0" }));
    }

    [Test]
    public void Has_one_polyline_a_line_in_its_colour()
    {
        var figure = Trace();
        figure.Lines.Add(new FigureLine([0, 40], [0, 0]) { Color = FigureColor.FromIndex(3) });
        var svg = Read(figure);
        Assert.That(Polylines(svg, "rgb(255,0,0)"), Has.Count.EqualTo(1));
        Assert.That(Polylines(svg, "rgb(0,0,255)"), Has.Count.EqualTo(1));
        Assert.That(Points(Polylines(svg, "rgb(255,0,0)")[0]), Has.Length.EqualTo(1601), "exact at this size");
    }

    [Test]
    public void A_large_line_is_thinned()
    {
        const int Count = 1_000_000;
        var x = Enumerable.Range(0, Count).Select(i => i * 0.025).ToArray();
        var figure = new Figure();
        figure.Lines.Add(new FigureLine(x, [.. x.Select(t => Math.Sin(t))]) { Color = FigureColor.FromIndex(2) });
        var points = Polylines(Read(figure), "rgb(255,0,0)").Sum(line => Points(line).Length);
        Assert.That(points, Is.InRange(5_000, 4 * 600 * 5));
    }

    [Test]
    public void NaN_gives_two_polylines()
    {
        var figure = new Figure();
        figure.Lines.Add(new FigureLine([0, 1, 2, 3, 4], [0, 1, double.NaN, 1, 0]) { Color = FigureColor.FromIndex(2) });
        Assert.That(Polylines(Read(figure), "rgb(255,0,0)"), Has.Count.EqualTo(2));
    }

    [TestCase(1, FigureLegend.Automatic, 0)]
    [TestCase(2, FigureLegend.Automatic, 2)]
    [TestCase(1, FigureLegend.Shown, 1)]
    [TestCase(2, FigureLegend.Hidden, 0)]
    public void Legend_names_the_lines(int lines, FigureLegend legend, int expected)
    {
        var figure = new Figure { Legend = legend };
        for (var i = 0; i < lines; i++)
            figure.Lines.Add(new FigureLine([0, 1], [0, i]) { Label = $"line {i}" });
        figure.Lines.Add(new FigureLine([0, 1], [0, 0.5]));
        Assert.That(Texts(Read(figure)).Count(text => text.StartsWith("line", StringComparison.Ordinal)), Is.EqualTo(expected));
    }

    [Test]
    public void Legend_of_many_lines_says_how_many_it_leaves_out()
    {
        var figure = new Figure();
        for (var i = 0; i < 100; i++)
            figure.Lines.Add(new FigureLine([0, 1], [0, i]) { Label = $"line {i}" });
        var texts = Texts(Read(figure));
        var named = texts.Count(text => text.StartsWith("line", StringComparison.Ordinal));
        Assert.That(named, Is.InRange(10, 25));
        Assert.That(texts, Has.Member($"and {100 - named} more"));
    }

    [Test]
    public void Dashes_are_in_px_whatever_the_width()
    {
        var figure = new Figure();
        figure.Lines.Add(new FigureLine([0, 1], [0, 1])
        {
            Color = FigureColor.FromIndex(2),
            Brush = FigureBrush.FromIndex(12),
        });
        var style = Polylines(Read(figure), "rgb(255,0,0)").Single().Attribute("style")!.Value;
        Assert.That(style, Does.Contain("stroke-dasharray:12,4").And.Contain("stroke-width:2.25"));
    }

    [Test]
    public void Scales_and_is_plain_UTF8()
    {
        var bytes = Picture.Bytes(Trace(), FigureFormat.Svg);
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.That(text, Does.StartWith("<?xml").And.Not.Contain("\r"));
        Assert.That(Read(Trace()).Root!.Attribute("viewBox")!.Value, Is.EqualTo("0 0 600 400"));
    }

    private static Figure Trace()
    {
        var t = Enumerable.Range(0, 1601).Select(i => i * 0.025).ToArray();
        var figure = new Figure { X = { Title = "t", Unit = "ms" }, Y = { Title = "v", Unit = "mV" } };
        figure.Lines.Add(new FigureLine(t, [.. t.Select(x => -30 + 40 * Math.Sin(x / 3))])
        {
            Label = "v(.5)",
            Color = FigureColor.FromIndex(2),
        });
        return figure;
    }

    private static XDocument Read(Figure figure)
    {
        using var stream = new MemoryStream(Picture.Bytes(figure, FigureFormat.Svg));
        return XDocument.Load(stream);
    }

    private static List<string> Texts(XDocument svg) => [.. svg.Descendants(Svg + "text").Select(text => text.Value)];

    private static List<XElement> Polylines(XDocument svg, string stroke) =>
        [.. svg.Descendants(Svg + "polyline").Where(line => line.Attribute("style")!.Value.Contains($"stroke:{stroke}"))];

    private static string[] Points(XElement polyline) =>
        polyline.Attribute("points")!.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
