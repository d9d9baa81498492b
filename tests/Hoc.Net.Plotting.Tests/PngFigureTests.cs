using System.Buffers.Binary;
using System.Text;
using SkiaSharp;

namespace Hoc.Net.Plotting.Tests;

public sealed class PngFigureTests
{
    private static readonly FigureColor AxisLine = FigureColor.FromRgb(0x40, 0x40, 0x40);
    private static readonly FigureColor Red = FigureColor.FromRgb(0xff, 0, 0);

    [Test]
    public void Is_1200_by_800_pixels_on_white()
    {
        using var picture = Picture.Of(new Figure());
        Assert.That((picture.Width, picture.Height), Is.EqualTo((1200, 800)));
        Assert.That(picture[1, 1], Is.EqualTo(SKColors.White));
    }

    [TestCase(96, 300, 200, 300, 200)]
    [TestCase(300, 300, 200, 938, 625)]
    public void Size_and_resolution_can_be_chosen(double dpi, double width, double height, int columns, int rows)
    {
        using var picture = Picture.Of(new Figure(), new FigureWriteOptions { Dpi = dpi, Width = width, Height = height });
        Assert.That((picture.Width, picture.Height), Is.EqualTo((columns, rows)));
    }

    [Test]
    public void Axes_stand_left_and_below()
    {
        using var picture = Picture.Of(Ramp());
        var axes = picture.Find(AxisLine)!.Value;
        Assert.That(axes.Left, Is.InRange(40, 200));
        Assert.That(axes.Bottom, Is.InRange(650, 790));
        Assert.That(axes.Height, Is.GreaterThan(500), "the y axis is long");
        Assert.That(axes.Width, Is.GreaterThan(900), "the x axis is long");
    }

    [Test]
    public void A_hidden_axis_is_not_drawn()
    {
        var figure = Ramp();
        (figure.X.Visible, figure.Y.Visible) = (false, false);
        using var picture = Picture.Of(figure);
        Assert.That(picture.Find(AxisLine), Is.Null);
        Assert.That(picture.Find(Red), Is.Not.Null);
    }

    [Test]
    public void A_line_runs_from_corner_to_corner_of_its_ranges()
    {
        using var picture = Picture.Of(Ramp());
        var axes = picture.Find(AxisLine)!.Value;
        var line = picture.Find(Red)!.Value;

        const int Tick = 14; // px that the tick marks stand out
        Assert.That(line.Left, Is.EqualTo(axes.Left).Within(Tick));
        Assert.That(line.Right, Is.EqualTo(axes.Right).Within(4));
        Assert.That(line.Bottom, Is.EqualTo(axes.Bottom).Within(Tick));
        var middle = picture[(line.Left + line.Right) / 2, (line.Top + line.Bottom) / 2];
        Assert.That(middle, Is.EqualTo(new SKColor(0xff, 0, 0)));
    }

    [Test]
    public void A_line_in_palette_colour_0_cannot_be_seen()
    {
        var figure = Ramp();
        figure.Lines[0].Color = FigureColor.FromIndex(0);
        using var picture = Picture.Of(figure);
        Assert.That(picture.Find(Red), Is.Null);
    }

    [Test]
    public void A_line_uses_the_palette_of_its_figure()
    {
        var figure = Ramp();
        figure.Palette[2] = FigureColor.FromRgb(0x12, 0x34, 0x56);
        using var picture = Picture.Of(figure);
        Assert.That(picture.Find(FigureColor.FromRgb(0x12, 0x34, 0x56)), Is.Not.Null);
    }

    [Test]
    public void NaN_breaks_a_line()
    {
        var figure = Ramp();
        figure.Lines.Clear();
        figure.Lines.Add(new FigureLine([0, 4, 5, 6, 10], [5, 5, double.NaN, 5, 5]) { Color = Red });
        using var picture = Picture.Of(figure);
        var line = picture.Find(Red)!.Value;
        var row = (line.Top + line.Bottom) / 2;
        var (left, width) = (line.Left, line.Width);
        Assert.That(picture[left + (int)(0.3 * width), row], Is.EqualTo(new SKColor(0xff, 0, 0)));
        Assert.That(picture[left + (int)(0.47 * width), row], Is.Not.EqualTo(new SKColor(0xff, 0, 0)));
        Assert.That(picture[left + (int)(0.7 * width), row], Is.EqualTo(new SKColor(0xff, 0, 0)));
    }

    [Test]
    public void A_wider_brush_makes_a_thicker_line()
    {
        Assert.That(Thickness(FigureBrush.FromIndex(4)), Is.GreaterThan(Thickness(FigureBrush.FromIndex(1))));

        static int Thickness(FigureBrush brush)
        {
            var figure = new Figure { Y = { Range = new(-1, 1) } };
            figure.Lines.Add(new FigureLine([0, 1], [0.1, 0.1]) { Color = Red, Brush = brush });
            using var picture = Picture.Of(figure);
            return picture.Find(Red)!.Value.Height;
        }
    }

    [Test]
    public void Dashes_leave_gaps()
    {
        Assert.That(Ink(FigureBrush.FromIndex(16)), Is.EqualTo(Ink(FigureBrush.FromIndex(1)) / 2.0).Within(10).Percent);

        static int Ink(FigureBrush brush)
        {
            var figure = new Figure { X = { Visible = false }, Y = { Visible = false, Range = new(-1, 1) } };
            figure.Lines.Add(new FigureLine([0, 1], [0.1, 0.1]) { Color = Red, Brush = brush });
            using var picture = Picture.Of(figure);
            return picture.CountInk();
        }
    }

    [TestCase(FigureMarkStyle.Plus)]
    [TestCase(FigureMarkStyle.Circle)]
    [TestCase(FigureMarkStyle.Square)]
    [TestCase(FigureMarkStyle.Triangle)]
    [TestCase(FigureMarkStyle.FilledCircle)]
    [TestCase(FigureMarkStyle.FilledSquare)]
    [TestCase(FigureMarkStyle.FilledTriangle)]
    [TestCase(FigureMarkStyle.VerticalBar)]
    [TestCase(FigureMarkStyle.HorizontalBar)]
    public void A_mark_is_drawn_about_its_point(FigureMarkStyle style)
    {
        var figure = new Figure { X = { Visible = false, Range = new(-1, 1) }, Y = { Visible = false, Range = new(-1, 1) } };
        figure.Marks.Add(new FigureMark(0, 0, style) { Size = 40, Color = Red });
        using var picture = Picture.Of(figure);
        var mark = picture.Find(Red)!.Value;

        Assert.That((mark.Left + mark.Right) / 2.0, Is.EqualTo(600).Within(20));
        Assert.That((mark.Top + mark.Bottom) / 2.0, Is.EqualTo(400).Within(20));
        var isVertical = style == FigureMarkStyle.VerticalBar;
        var isHorizontal = style == FigureMarkStyle.HorizontalBar;
        Assert.That(mark.Width, isVertical ? Is.LessThan(6) : Is.EqualTo(80).Within(6));
        Assert.That(mark.Height, isHorizontal ? Is.LessThan(6) : Is.EqualTo(75).Within(10));

        var isFilled = style is >= FigureMarkStyle.FilledCircle and <= FigureMarkStyle.FilledTriangle;
        var quarter = picture[mark.Left + 3 * mark.Width / 8, mark.Top + 5 * mark.Height / 8];
        if (!isVertical && !isHorizontal)
            Assert.That(quarter == new SKColor(0xff, 0, 0), Is.EqualTo(isFilled));
    }

    [Test]
    public void A_label_stands_where_its_coordinates_and_alignment_say()
    {
        var axes = Label(new FigureLabel("█", 0, 0));
        Assert.That(axes.Left, Is.EqualTo(600).Within(20));
        Assert.That(axes.Bottom, Is.LessThanOrEqualTo(420));
        var view = Label(new FigureLabel("█", 1, 1, FigureLabelPlacement.View) { HorizontalAlignment = 1, VerticalAlignment = 1 });
        Assert.That(view.Right, Is.InRange(1100, 1200));
        Assert.That(view.Top, Is.InRange(0, 60));
        var large = Label(new FigureLabel("█", 0, 0) { Scale = 2 });
        Assert.That(large.Height, Is.EqualTo(2 * axes.Height).Within(3));

        static SKRectI Label(FigureLabel label)
        {
            var range = new FigureRange(-1, 1);
            var figure = new Figure { X = { Visible = false, Range = range }, Y = { Visible = false, Range = range } };
            figure.Labels.Add(label with { Color = Red });
            using var picture = Picture.Of(figure);
            return picture.Find(Red)!.Value;
        }
    }

    [Test]
    public void Text_is_drawn()
    {
        using var bare = Picture.Of(Ramp());
        var figure = Ramp();
        figure.Title = "Größe µ Ω";
        using var titled = Picture.Of(figure);
        Assert.That(titled.CountInk(), Is.GreaterThan(bare.CountInk() / 2));
        Assert.That(InkAbove(titled, 70), Is.GreaterThan(500));
        Assert.That(InkAbove(bare, 20), Is.Zero);

        static int InkAbove(Picture picture, int rows) =>
            (from row in Enumerable.Range(0, rows)
             from column in Enumerable.Range(0, picture.Width)
             where picture[column, row] != SKColors.White
             select 1).Count();
    }

    [Test]
    public void A_million_points_keep_their_extremes()
    {
        const int Count = 1_000_000;
        int[] peaks = [100_000, 250_001, 500_002, 777_777, 900_000];
        var x = Enumerable.Range(0, Count).Select(i => (double)i).ToArray();
        var y = new double[Count];
        foreach (var peak in peaks)
            (y[peak], y[peak + 1]) = (1, -1);
        var figure = new Figure { X = { Visible = false }, Y = { Visible = false } };
        figure.Lines.Add(new FigureLine(x, y) { Color = Red });

        using var picture = Picture.Of(figure);

        var line = picture.Find(Red)!.Value;
        foreach (var peak in peaks)
        {
            var column = line.Left + (int)Math.Round((double)peak / Count * line.Width);
            foreach (var row in new[] { line.Top + 5, line.Bottom - 5 })
            {
                var near = Enumerable.Range(column - 3, 7).Select(c => picture[c, row]);
                Assert.That(near, Has.Some.Matches<SKColor>(color => color.Green < 128), $"peak {peak}, row {row}");
            }
        }
    }

    [Test]
    public void Holds_pixels_and_no_date()
    {
        var bytes = Picture.Bytes(Ramp(), FigureFormat.Png);
        var kinds = new List<string>();
        for (var at = 8; at < bytes.Length; at += 12 + BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at)))
            kinds.Add(Encoding.ASCII.GetString(bytes, at + 4, 4));
        Assert.That(kinds.Distinct(), Is.SubsetOf(new[] { "IHDR", "sRGB", "sBIT", "IDAT", "IEND" }));
    }

    private static Figure Ramp()
    {
        var figure = new Figure { X = { Range = new(0, 10) }, Y = { Range = new(0, 10) } };
        figure.Lines.Add(new FigureLine([0, 10], [0, 10]) { Color = FigureColor.FromIndex(2) });
        return figure;
    }
}
