namespace Hoc.Net.Plotting.Tests;

public sealed class FigureColorTests
{
    [TestCase("orange", "#ffa500")]
    [TestCase("ORANGE", "#ffa500")]
    [TestCase("dark slate gray", "#2f4f4f")]
    [TestCase("#0a1B2c", "#0a1b2c")]
    public void Reads_names_and_hexadecimal(string text, string expected)
    {
        Assert.That(FigureColor.TryParse(text, out var color), Is.True);
        Assert.That(color.ToString(), Is.EqualTo(expected));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("no such colour")]
    [TestCase("#12345")]
    [TestCase("#12345g")]
    [TestCase("12")]
    [TestCase("Control")]
    [TestCase("transparent")]
    public void Rejects_what_is_no_colour(string? text) => Assert.That(FigureColor.TryParse(text, out _), Is.False);

    [Test]
    public void Index_and_rgb_differ()
    {
        Assert.That(FigureColor.FromIndex(0), Is.Not.EqualTo(FigureColor.FromRgb(0, 0, 0)));
        Assert.That(default(FigureColor), Is.EqualTo(FigureColor.FromIndex(0)));
        Assert.That(FigureColor.FromIndex(7).ToString(), Is.EqualTo("palette 7"));
    }
}
