namespace Hoc.Net.Plotting.Tests;

public sealed class FigurePaletteTests
{
    [TestCase(0, "#ffffff")]
    [TestCase(1, "#000000")]
    [TestCase(2, "#ff0000")]
    [TestCase(3, "#0000ff")]
    [TestCase(6, "#a52a2a")]
    public void Keeps_the_colours_of_NEURON_that_print(int index, string expected) =>
        Assert.That(new FigurePalette()[index].ToString(), Is.EqualTo(expected));

    // Hue in degrees of X11's orange, violet and yellow.
    [TestCase(5, 39)]
    [TestCase(7, 300)]
    [TestCase(8, 60)]
    public void Keeps_the_hue_of_the_colours_it_darkens(int index, double hue)
    {
        var color = new FigurePalette()[index];
        var drawn = System.Drawing.Color.FromArgb(color.Red, color.Green, color.Blue);
        Assert.That(drawn.GetHue(), Is.EqualTo(hue).Within(15));
    }

    // Who sees red and green alike goes by brightness and by blue.
    [Test]
    public void Green_is_told_from_red_by_its_blue()
    {
        var palette = new FigurePalette();
        Assert.That(palette[4].Blue - palette[2].Blue, Is.GreaterThan(0x60));
    }

    [Test]
    public void Every_colour_but_white_can_be_read_on_white()
    {
        var palette = new FigurePalette();
        for (var index = 1; index < 10; index++)
            Assert.That(ContrastWithWhite(palette[index]), Is.GreaterThanOrEqualTo(3), $"index {index}");
    }

    [Test]
    public void Ten_colours_repeat_and_indices_wrap()
    {
        var palette = new FigurePalette();
        Assert.That(palette[12], Is.EqualTo(palette[2]));
        Assert.That(palette[99], Is.EqualTo(palette[9]));
        Assert.That(palette[-1], Is.EqualTo(palette[1]));
        Assert.That(palette[103], Is.EqualTo(palette[3]));
        Assert.That(palette[int.MaxValue], Is.EqualTo(palette[int.MaxValue % 100]));
    }

    [Test]
    public void An_entry_can_be_replaced()
    {
        var palette = new FigurePalette { [12] = FigureColor.FromRgb(1, 2, 3), [13] = FigureColor.FromIndex(2) };
        Assert.That(palette[12].ToString(), Is.EqualTo("#010203"));
        Assert.That(palette[13], Is.EqualTo(palette[2]));
        Assert.That(palette[2].ToString(), Is.EqualTo("#ff0000"));
    }

    /// <summary>Contrast ratio of the Web Content Accessibility Guidelines, 1 to 21.</summary>
    private static double ContrastWithWhite(FigureColor color)
    {
        static double Linear(byte part) =>
            part / 255.0 <= 0.04045 ? part / 255.0 / 12.92 : Math.Pow((part / 255.0 + 0.055) / 1.055, 2.4);
        return 1.05 / (0.2126 * Linear(color.Red) + 0.7152 * Linear(color.Green) + 0.0722 * Linear(color.Blue) + 0.05);
    }
}
