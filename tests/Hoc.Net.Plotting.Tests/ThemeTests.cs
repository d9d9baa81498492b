using SkiaSharp;

namespace Hoc.Net.Plotting.Tests;

public sealed class ThemeTests
{
    [Test]
    public void A_dark_picture_shows_black_lines_light_and_hides_white_ones()
    {
        using var picture = Picture.Of(Lines(1, 0), new FigureWriteOptions { Theme = FigureTheme.Dark });
        var ground = picture[1, 1];
        Assert.That(Brightness(ground), Is.LessThan(0.2));
        var pixels = Pixels(picture);
        Assert.That(pixels.Max(Brightness), Is.InRange(0.7, 0.95), "white ink is not drawn on a dark ground");
    }

    [Test]
    public void A_picture_in_black_and_white_has_no_colours_and_tells_lines_apart_by_dashes()
    {
        var options = new FigureWriteOptions { Theme = FigureTheme.Mono };
        using var colored = Picture.Of(Lines(2, 3), options);
        Assert.That(Pixels(colored).All(static pixel => pixel.Red == pixel.Green && pixel.Green == pixel.Blue), Is.True);
        using var alike = Picture.Of(Lines(2, 2), options);
        Assert.That(colored.CountInk(), Is.LessThan(alike.CountInk()), "the second colour is dashed");
    }

    [Test]
    public void Text_keeps_its_contrast_in_every_theme([Values] FigureTheme theme)
    {
        var figure = Lines(1);
        figure.Title = "MMMMMM";
        using var picture = Picture.Of(figure, new FigureWriteOptions { Theme = theme });
        var brightness = Pixels(picture).Select(Brightness).ToArray();
        Assert.That(brightness.Max() - brightness.Min(), Is.GreaterThan(0.6));
    }

    private static Figure Lines(params int[] colors)
    {
        var figure = new Figure();
        for (var i = 0; i < colors.Length; i++)
            figure.Lines.Add(new FigureLine([0, 1], [i, i + 1.0]) { Color = FigureColor.FromIndex(colors[i]) });
        return figure;
    }

    private static IEnumerable<SKColor> Pixels(Picture picture) =>
        from row in Enumerable.Range(0, picture.Height)
        from column in Enumerable.Range(0, picture.Width)
        select picture[column, row];

    private static double Brightness(SKColor color) => (color.Red + color.Green + color.Blue) / 765.0;
}
