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
    public void Needs_as_many_x_as_y() =>
        Assert.That(() => new FigureLine([1, 2], [1]), Throws.ArgumentException.With.Message.Contains("2 x and 1 y"));
}
