namespace Hoc.Net.Plotting.Tests;

public sealed class DecimationSpeedTests
{
    private const int Many = 1_000_000;
    private const int Few = 4_000;

    // Drawing every point would take hundreds of times as long; what remains is the reading of the points.
    [Test]
    public void A_million_points_take_little_longer_than_a_few_thousand()
    {
        var (many, few) = (Noise(Many), Noise(Few));
        Time(few);
        Time(many);
        var manyTime = Enumerable.Range(0, 5).Min(_ => Time(many));
        var fewTime = Enumerable.Range(0, 5).Min(_ => Time(few));
        Assert.That(manyTime / fewTime, Is.LessThan(10));
    }

    private static Figure Noise(int count)
    {
        var random = new Random(4);
        var figure = new Figure();
        var x = Enumerable.Range(0, count).Select(i => (double)i).ToArray();
        figure.Lines.Add(new FigureLine(x, [.. x.Select(_ => random.NextDouble())]));
        return figure;
    }

    private static double Time(Figure figure)
    {
        var before = Environment.CpuUsage.TotalTime;
        Picture.Bytes(figure, FigureFormat.Png);
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
