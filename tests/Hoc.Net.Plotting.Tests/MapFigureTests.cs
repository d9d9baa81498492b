using Hoc.Net.Plotting.Rendering;
using SkiaSharp;

namespace Hoc.Net.Plotting.Tests;

/// <summary>Figures of areas: equal scales, bars of colours and of lengths.</summary>
public sealed class MapFigureTests
{
    private static readonly FigureColor Red = FigureColor.FromRgb(0xff, 0, 0);

    [Test]
    public void With_equal_scales_a_square_is_square()
    {
        using var picture = Picture.Of(Square());
        var square = picture.Find(Red)!.Value;
        Assert.That(square.Width, Is.EqualTo(square.Height).Within(3));
        Assert.That(square.Width, Is.GreaterThan(200));
    }

    [Test]
    public void An_area_with_a_corner_that_is_not_finite_is_not_drawn()
    {
        var figure = new Figure();
        figure.Areas.Add(new FigureArea([0, 1, double.NaN], [0, 1, 0], Red));
        using var picture = Picture.Of(figure);
        Assert.That(picture.Find(Red), Is.Null);
    }

    [Test]
    public void Corners_come_in_pairs() =>
        Assert.That(() => new FigureArea([1, 2], [1], Red), Throws.ArgumentException);

    [Test]
    public void The_colour_scale_stands_beside_with_its_ends()
    {
        var figure = Square();
        var (low, high) = (FigureColor.FromRgb(0, 0, 0xf0), FigureColor.FromRgb(0, 0xf0, 0));
        figure.ColorScale = new FigureColorScale(-80, 40, [low, high]) { Title = "v", Unit = "mV" };
        using var picture = Picture.Of(figure);
        var (below, above) = (picture.Find(low)!.Value, picture.Find(high)!.Value);
        Assert.That(below.Left, Is.GreaterThan(picture.Find(Red)!.Value.Right));
        Assert.That(above.Bottom, Is.LessThanOrEqualTo(below.Top + 2));
        Assert.That(above.Height, Is.EqualTo(below.Height).Within(4));
    }

    [TestCase(-100, 0)]
    [TestCase(-80, 0)]
    [TestCase(-41, 0)]
    [TestCase(-39, 1)]
    [TestCase(40, 2)]
    [TestCase(1e9, 2)]
    public void A_value_has_the_colour_of_its_part_of_the_scale(double value, int color)
    {
        FigureColor[] colors = [FigureColor.FromRgb(1, 0, 0), FigureColor.FromRgb(2, 0, 0), FigureColor.FromRgb(3, 0, 0)];
        Assert.That(new FigureColorScale(-80, 40, colors).ColorOf(value), Is.EqualTo(colors[color]));
    }

    [Test]
    public void What_is_no_number_is_gray()
    {
        var color = new FigureColorScale(0, 1, FigureColorScale.DefaultColors).ColorOf(double.NaN);
        Assert.That((color.Red, color.Green), Is.EqualTo((color.Green, color.Blue)));
    }

    [TestCase(9.9, 5)]
    [TestCase(4.9, 2)]
    [TestCase(1.9, 1)]
    [TestCase(230, 200)]
    [TestCase(0.03, 0.02)]
    public void The_bar_of_lengths_is_round(double most, double length) =>
        Assert.That(ScaleBarAnnotation.RoundLength(most), Is.EqualTo(length).Within(1e-12));

    [Test]
    public void The_bar_of_lengths_is_drawn_below()
    {
        var plain = Square();
        var barred = Square();
        barred.ScaleBarUnit = "µm";
        using var picture = Picture.Of(barred);
        var square = picture.Find(Red)!.Value;
        var ink = 0;
        for (var column = 0; column < picture.Width; column++)
        {
            for (var row = square.Bottom + 4; row < picture.Height; row++)
                ink += picture[column, row] == SKColors.White ? 0 : 1;
        }

        Assert.That(ink, Is.GreaterThan(100));
        Assert.That(Picture.Bytes(plain, FigureFormat.Svg), Is.Not.EqualTo(Picture.Bytes(barred, FigureFormat.Svg)));
    }

    private static Figure Square()
    {
        var figure = new Figure { HasEqualScales = true };
        (figure.X.Visible, figure.Y.Visible) = (false, false);
        figure.Areas.Add(new FigureArea([0, 10, 10, 0], [0, 0, 10, 10], Red));
        return figure;
    }
}
