using System.Text;

namespace Hoc.Net.Plotting.Tests;

public sealed class EpsFigureTests
{
    [Test]
    public void Is_encapsulated_PostScript_of_the_figures_size()
    {
        var text = Text(Ramp());
        Assert.That(text, Does.StartWith("%!PS-Adobe-3.0 EPSF-3.0\n").And.EndWith("showpage\n%%EOF\n"));
        Assert.That(text, Does.Contain("%%BoundingBox: 0 0 450 300\n"));
    }

    [Test]
    public void Saves_and_restores_as_often()
    {
        var words = Text(Ramp()).Split(' ', '\n');
        Assert.That(words.Count(static word => word == "gsave"), Is.EqualTo(words.Count(static word => word == "grestore")));
    }

    [Test]
    public void Paths_are_short_enough_for_old_printers()
    {
        var figure = new Figure();
        double[] x = [.. Enumerable.Range(0, 3000).Select(static i => (double)i)];
        figure.Lines.Add(new FigureLine(x, [.. x.Select(Math.Sin)]));
        var longest = Text(figure).Split("s\n").Max(static path => path.Split('\n').Count(static line => line.EndsWith(" l", StringComparison.Ordinal)));
        Assert.That(longest, Is.InRange(100, 1500));
    }

    [Test]
    public void Has_the_same_bytes_each_time()
    {
        var first = Picture.Bytes(Ramp(), FigureFormat.Eps);
        Assert.That(Picture.Bytes(Ramp(), FigureFormat.Eps), Is.EqualTo(first));
    }

    [TestCase("eps")]
    [TestCase(".PS")]
    public void Is_known_by_its_endings(string name)
    {
        Assert.That(FigureWriter.TryParseFormat(name, out var format), Is.True);
        Assert.That(format, Is.EqualTo(FigureFormat.Eps));
    }

    [Test]
    public void Figures_share_a_page()
    {
        var folder = Directory.CreateTempSubdirectory("hoc-");
        try
        {
            var path = Path.Combine(folder.FullName, "page.eps");
            FigureWriter.Write([Ramp(), Ramp(), Ramp()], path, FigureFormat.Eps);
            Assert.That(File.ReadAllText(path), Does.Contain("%%BoundingBox: 0 0 900 600\n"), "two above one");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Figure Ramp()
    {
        var figure = new Figure { Title = "Ramp" };
        (figure.X.Title, figure.X.Unit) = ("t", "ms");
        figure.Lines.Add(new FigureLine([0, 1, 2], [0, 1, 0]) { Color = FigureColor.FromIndex(2) });
        figure.Marks.Add(new FigureMark(1, 1, FigureMarkStyle.FilledCircle));
        return figure;
    }

    private static string Text(Figure figure) => Encoding.ASCII.GetString(Picture.Bytes(figure, FigureFormat.Eps));
}
