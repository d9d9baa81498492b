using Hoc.Net.Cli.Prompting;
using Hoc.Net.Plotting;
using Hoc.Net.Plotting.Rendering;

namespace Hoc.Net.Cli.Tests.Prompting;

internal sealed class BlockPlotTests
{
    [Test]
    public void A_rising_line_goes_from_corner_to_corner()
    {
        var figure = new Figure();
        (figure.X.Title, figure.X.Unit, figure.Y.Title, figure.Y.Unit) = ("t", "ms", "v", "mV");
        figure.Lines.Add(new FigureLine([0, 5], [-70, 30]) { Label = "soma" });

        IReadOnlyList<string> lines = BlockPlot.Of(figure, 18, 6, hasColors: false);

        Assert.That(lines, Has.Count.EqualTo(6));
        Assert.That(new[] { lines[0], lines[4], lines[5] }, Is.EqualTo(new[] { "         v (mV)", "         0 5 t (ms)", "         soma" }));
        Assert.That(lines[1], Does.Match("^     30 ┤ {5,6}\\S+$").And.Length.EqualTo(17));
        Assert.That(lines[3], Does.Match("^    -70 ┤\\S+$"));
    }

    [Test]
    public void Nothing_finite_is_an_empty_plot()
    {
        var figure = new Figure();
        figure.Lines.Add(new FigureLine([double.NaN, 1], [1, double.PositiveInfinity]));

        Assert.That(BlockPlot.Of(figure, 40, 10, hasColors: true), Has.Count.EqualTo(8).And.All.Not.Contain("⠁"));
    }

    [TestCase("KITTY_WINDOW_ID", "3", true)]
    [TestCase("TERM_PROGRAM", "iTerm.app", true)]
    [TestCase("TERM_PROGRAM", "Apple_Terminal", false)]
    [TestCase("TMUX", "/tmp/x", false)]
    [TestCase("HOC_PICTURES", "sixel", true)]
    [TestCase("HOC_PICTURES", "blocks", false)]
    public void Terminals_say_whether_they_show_pictures(string variable, string value, bool can) =>
        Assert.That(InlinePicture.Of(name => name == variable ? value : null) is not (null or InlineWay.Characters), Is.EqualTo(can));

    [Test]
    public void What_a_terminal_does_not_say_it_is_asked()
    {
        Assert.That(InlinePicture.Of(static name => name == "TERM" ? "xterm-256color" : null), Is.Null);
        Assert.That(InlinePicture.Of(static name => name == "HOC_PICTURES" ? "blocks" : null), Is.EqualTo(InlineWay.Characters), "then it is not asked");
    }

    [TestCase("\x1b[?62;4;22c", true)]
    [TestCase("\x1b[?64;1;2;6;22c", false)]
    [TestCase("\x1b[?4c", false)]
    [TestCase("", false)]
    public void Terminals_are_asked_whether_they_show_sixels(string answer, bool can)
    {
        var terminal = new AskedTerminal(answer);
        Assert.That(DeviceAttributes.HaveSixels(terminal), Is.EqualTo(can));
        Assert.That(terminal.HasKey, Is.False, "the answer is no key");
    }

    [Test]
    public void Terminals_are_not_asked_while_keys_wait()
    {
        var terminal = new AskedTerminal("x");
        terminal.Write("a key");

        Assert.That(DeviceAttributes.HaveSixels(terminal), Is.Null);
        Assert.That(terminal.ReadKey().KeyChar, Is.EqualTo('x'), "it still waits");
    }

    [Test]
    public void Sixels_show_each_colour_of_a_band()
    {
        // Seven rows of four pixels: black, but for the first, which is red, and the last row, which is white.
        string text = SixelPicture.Of(4, 7, (x, y) => y == 6 ? ((byte)255, (byte)255, (byte)255) : (x, y) == (0, 0) ? ((byte)255, (byte)0, (byte)0) : default);

        Assert.That(text, Is.EqualTo("\x1bP0;1;0q\"1;1;4;7#180;2;100;0;0#216;2;0;0;0#247;2;100;100;100#180@$#216}~~~-#247!4@\x1b\\"));
    }

    [Test]
    public void A_figure_is_shown_in_sixels()
    {
        var figure = new Figure();
        figure.Lines.Add(new FigureLine([0, 1, 2], [0, 1, 0]) { Label = "v" });
        using var png = new MemoryStream();
        FigureWriter.Write(figure, png, FigureFormat.Png, new FigureWriteOptions { Dpi = 96 });

        string text = InlinePicture.Sixel(png.ToArray());

        Assert.That(text, Does.Match("^\x1bP0;1;0q\"1;1;\\d+;\\d+#").And.EndWith("\x1b\\\r\n").And.Contain("#247;2;100;100;100"));
        Assert.That(text.Split('-'), Has.Length.GreaterThan(20), "bands");
    }

    [Test]
    public void Pictures_go_in_pieces()
    {
        string sent = InlinePicture.Kitty(new byte[6000]);

        Assert.That(sent, Does.StartWith("\x1b_Gf=100,a=T,m=1;AAAA").And.Contain("\x1b\\\x1b_Gm=0;").And.EndWith("\x1b\\\r\n"));
        Assert.That(InlinePicture.ITerm([1, 2, 3]), Is.EqualTo("\x1b]1337;File=inline=1;size=3:AQID\a\r\n"));
    }
}
