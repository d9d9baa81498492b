namespace Hoc.Net.Plotting.Tests;

public sealed class FigureLineTests
{
    [Test]
    public void Copies_its_points()
    {
        double[] x = [1, 2];
        var line = new FigureLine(x, [3, 4]);
        x[0] = 9;
        Assert.That(line.X.ToArray(), Is.EqualTo(new double[] { 1, 2 }));
        Assert.That(line.Y.ToArray(), Is.EqualTo(new double[] { 3, 4 }));
        Assert.That(line.Count, Is.EqualTo(2));
    }

    [Test]
    public void Widens_single_precision_exactly()
    {
        var line = FigureLine.FromSingle([0.1f], [float.NaN]);
        Assert.That(line.X[0], Is.EqualTo((double)0.1f));
        Assert.That(line.Y[0], Is.NaN);
    }

    [Test]
    public void Draws_points_where_they_are_as_it_draws_copies()
    {
        const int count = 3000; // some blocks, the last one in part
        float[] x = [.. Enumerable.Range(0, count).Select(static i => 0.1f * i)];
        float[] y = [.. x.Select(MathF.Sin)];
        y[700] = float.NaN;
        Assert.That(Drawn(FigureLine.Over(x, y)), Is.EqualTo(Drawn(new FigureLine(Widened(x), Widened(y)))));

        static double[] Widened(float[] values) => [.. values.Select(static value => (double)value)];
    }

    [Test]
    public void Reads_points_in_blocks()
    {
        Span<double> x = stackalloc double[2];
        Span<double> y = stackalloc double[2];
        var line = FigureLine.Over(new float[] { 1, 2, 3 }, new float[] { 4, 5, 6 });
        Assert.That(line.Read(2, x, y), Is.EqualTo(1));
        Assert.That((x[0], y[0]), Is.EqualTo((3.0, 6.0)));
        Assert.That(line.Read(0, x, y), Is.EqualTo(2));
        Assert.That((x[1], y[1]), Is.EqualTo((2.0, 5.0)));
    }

    private static byte[] Drawn(FigureLine line)
    {
        var figure = new Figure();
        figure.Lines.Add(line);
        return Picture.Bytes(figure, FigureFormat.Svg);
    }

    [Test]
    public void Needs_as_many_x_as_y() =>
        Assert.That(() => new FigureLine([1, 2], [1]), Throws.ArgumentException.With.Message.Contains("2 x and 1 y"));
}
