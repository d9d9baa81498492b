using Hoc.Net.Cli.Prompting;
using Hoc.Net.Plotting;

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
    public void Terminals_say_whether_they_show_pictures(string variable, string value, bool can) =>
        Assert.That(InlinePicture.Of(name => name == variable ? value : null) is not null, Is.EqualTo(can));

    [Test]
    public void Pictures_go_in_pieces()
    {
        string sent = InlinePicture.Kitty(new byte[6000]);

        Assert.That(sent, Does.StartWith("\x1b_Gf=100,a=T,m=1;AAAA").And.Contain("\x1b\\\x1b_Gm=0;").And.EndWith("\x1b\\\r\n"));
        Assert.That(InlinePicture.ITerm([1, 2, 3]), Is.EqualTo("\x1b]1337;File=inline=1;size=3:AQID\a\r\n"));
    }
}
