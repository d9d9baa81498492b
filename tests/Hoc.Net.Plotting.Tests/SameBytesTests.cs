namespace Hoc.Net.Plotting.Tests;

public sealed class SameBytesTests
{
    [Test]
    public void The_same_figure_gives_the_same_bytes([Values] FigureFormat format)
    {
        var first = Picture.Bytes(Sample(), format);
        Thread.Sleep(1100); // a date in seconds would differ
        Assert.That(Picture.Bytes(Sample(), format), Is.EqualTo(first));
    }

    [Test]
    public void Figures_drawn_at_the_same_time_do_not_disturb_each_other([Values] FigureFormat format)
    {
        var alone = Picture.Bytes(Sample(), format);
        var together = new byte[8][];
        Parallel.For(0, together.Length, i => together[i] = Picture.Bytes(Sample(), format));
        Assert.That(together, Is.All.EqualTo(alone));
    }

    [Test]
    public void A_figure_can_be_written_again([Values] FigureFormat format)
    {
        var figure = Sample();
        var first = Picture.Bytes(figure, format);
        Assert.That(Picture.Bytes(figure, format), Is.EqualTo(first));
    }

    private static Figure Sample()
    {
        var t = Enumerable.Range(0, 50_000).Select(i => i * 0.001).ToArray();
        var figure = new Figure { Title = "µ é Ω", X = { Title = "t", Unit = "ms" }, Y = { Title = "v", Unit = "mV" } };
        for (var i = 0; i < 3; i++)
        {
            figure.Lines.Add(new FigureLine(t, [.. t.Select(x => Math.Sin((1 + i) * x))])
            {
                Label = $"line {i}",
                Color = FigureColor.FromIndex(1 + i),
                Brush = FigureBrush.FromIndex(5 * i + 1),
            });
        }

        figure.Marks.Add(new FigureMark(10, 0.5, FigureMarkStyle.FilledCircle));
        figure.Labels.Add(new FigureLabel("here", 20, 0.2));
        return figure;
    }
}
