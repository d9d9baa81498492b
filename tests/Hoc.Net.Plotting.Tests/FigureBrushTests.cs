namespace Hoc.Net.Plotting.Tests;

public sealed class FigureBrushTests
{
    [TestCase(0, 0.75)]
    [TestCase(1, 1.5)]
    [TestCase(4, 3.75)]
    [TestCase(5, 0.75)]
    [TestCase(24, 3.75)]
    [TestCase(25, 0.75)]
    [TestCase(-3, 1.5)]
    public void Width_follows_the_index(int index, double width) =>
        Assert.That(FigureBrush.FromIndex(index).Width, Is.EqualTo(width));

    [TestCase(1, new double[0])]
    [TestCase(6, new double[] { 2, 2 })]
    [TestCase(11, new double[] { 12, 4 })]
    [TestCase(16, new double[] { 8, 8 })]
    [TestCase(21, new double[] { 4, 12 })]
    public void Pattern_follows_the_index(int index, double[] dashes) =>
        Assert.That(FigureBrush.FromIndex(index).Dashes, Is.EqualTo(dashes));

    [TestCase(0xffffu, new double[0])]
    [TestCase(0x7fffffffu, new double[0])]
    [TestCase(0xffffffffu, new double[0])]
    [TestCase(0x1u, new double[] { 1, 15 })]
    [TestCase(0xf00fu, new double[] { 8, 8 })]
    [TestCase(0xe010u, new double[] { 3, 8, 1, 4 })]
    [TestCase(0x10000u, new double[] { 1, 30 })]
    [TestCase(0xaaaau, new double[] { 1, 1 })]
    public void Runs_of_bits_are_dashes(uint pattern, double[] dashes) =>
        Assert.That(FigureBrush.FromPattern(pattern, 1).Dashes, Is.EqualTo(dashes));

    [TestCase(double.NaN)]
    [TestCase(double.NegativeInfinity)]
    [TestCase(-1)]
    public void A_senseless_width_is_the_thinnest(double width) =>
        Assert.That(FigureBrush.FromPattern(0, width).Width, Is.EqualTo(0.75));

    [Test]
    public void Brushes_compare_by_value()
    {
        Assert.That(FigureBrush.FromIndex(6), Is.EqualTo(FigureBrush.FromPattern(0xcccc, 1)));
        Assert.That(FigureBrush.FromIndex(6), Is.Not.EqualTo(FigureBrush.FromIndex(1)));
        Assert.That(FigureBrush.Solid(1.5), Is.EqualTo(FigureBrush.Default));
        Assert.That(() => FigureBrush.Solid(0), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
