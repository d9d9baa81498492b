using Hoc.Net.Plotting.Rendering;
using OxyPlot;

namespace Hoc.Net.Plotting.Tests.Rendering;

public sealed class LineTracerTests
{
    private const double Width = 100;
    private const double Column = 0.5;

    private static readonly OxyRect Bounds = new(0, 0, Width, 100);
    private static readonly PixelScale Identity = new(1, 0);

    [Test]
    public void Keeps_every_point_of_a_small_line()
    {
        var random = new Random(1);
        var count = (int)(4 * Width / Column);
        var x = Enumerable.Range(0, count).Select(i => Width * i / count).ToArray();
        var y = x.Select(_ => 100 * random.NextDouble()).ToArray();

        var runs = Trace(x, y);

        Assert.That(runs, Has.Count.EqualTo(1));
        Assert.That(runs[0], Is.EqualTo(x.Zip(y, (a, b) => new ScreenPoint(a, b))));
    }

    [Test]
    public void Thins_a_large_line_to_four_points_a_column_and_keeps_its_extremes()
    {
        const int Count = 1_000_000;
        var random = new Random(2);
        var x = Enumerable.Range(0, Count).Select(i => Width * i / Count).ToArray();
        var y = x.Select(_ => 40 + 20 * random.NextDouble()).ToArray();
        y[123_456] = 99;
        y[654_321] = 1;

        var points = Trace(x, y).Single();

        Assert.That(points, Has.Count.LessThanOrEqualTo((int)(4 * Width / Column)));
        Assert.That(points, Has.Member(new ScreenPoint(x[123_456], 99)).And.Member(new ScreenPoint(x[654_321], 1)));
        Assert.That(points[0], Is.EqualTo(new ScreenPoint(x[0], y[0])));
        Assert.That(points[^1], Is.EqualTo(new ScreenPoint(x[^1], y[^1])));
        foreach (var (column, inColumn) in x.Zip(y).GroupBy(p => Math.Floor(p.First / Column)).ToDictionary(g => g.Key))
        {
            var kept = points.Where(point => Math.Floor(point.X / Column) == column).ToList();
            Assert.That(kept.Min(point => point.Y), Is.EqualTo(inColumn.Min(p => p.Second)));
            Assert.That(kept.Max(point => point.Y), Is.EqualTo(inColumn.Max(p => p.Second)));
            Assert.That(kept, Is.Ordered.By(nameof(ScreenPoint.X)));
        }
    }

    [Test]
    public void Keeps_the_shape_of_a_large_line_that_turns_back()
    {
        const int Count = 10_000;
        var angles = Enumerable.Range(0, Count).Select(i => 2 * Math.PI * i / (Count - 1)).ToArray();
        var points = Trace([.. angles.Select(a => 50 + 40 * Math.Cos(a))], [.. angles.Select(a => 50 + 40 * Math.Sin(a))]);

        var run = points.Single();
        Assert.That(run.Count, Is.LessThan(Count / 5));
        foreach (var (point, next) in run.Zip(run.Skip(1)))
        {
            Assert.That((point - new ScreenPoint(50, 50)).Length, Is.EqualTo(40).Within(1e-9));
            // The chord stays within a column of the circle.
            var middle = new ScreenPoint((point.X + next.X) / 2, (point.Y + next.Y) / 2);
            Assert.That((middle - new ScreenPoint(50, 50)).Length, Is.EqualTo(40).Within(Column));
        }
    }

    // Points are taken in strips where they can be; what stands before the line shifts them.
    [Test]
    public void Gives_the_same_wherever_the_strips_begin([Values(0.0, 1.0, 2.0)] double mistake)
    {
        const int Count = 40_000;
        var random = new Random(4);
        var x = Enumerable.Range(0, Count).Select(i => Width * i / Count).ToArray();
        var y = x.Select(_ => 40 + 20 * random.NextDouble()).ToArray();
        for (var i = 0; i < 50; i++)
        {
            var place = random.Next(Count);
            if (mistake == 0)
                y[place] = double.NaN;
            else if (mistake == 1)
                y[place] = 1000;
            else
                x[place] = 50;
        }

        var plain = Trace(x, y);
        foreach (var shift in new[] { 1, 7, PointStrip.Length - 1 })
        {
            var nothing = Enumerable.Repeat(double.NaN, shift).ToArray();
            Assert.That(Trace([.. nothing, .. x], [.. nothing, .. y]), Is.EqualTo(plain), $"{shift}");
        }

        Assert.That(plain.Sum(run => run.Count), Is.LessThan(Count / 10));
    }

    [Test]
    public void Breaks_at_what_is_not_finite()
    {
        var runs = Trace([0, 1, 2, 3, 4, 5, 6], [0, 1, double.NaN, 3, 4, double.PositiveInfinity, 6]);
        Assert.That(runs.Select(run => run.Count), Is.EqualTo(new[] { 2, 2 }));
    }

    [Test]
    public void Breaks_where_the_line_leaves_the_picture_and_comes_back()
    {
        var runs = Trace([10, 20, 30, 40], [50, 1000, 1000, 50]);
        Assert.That(runs, Has.Count.EqualTo(2));
        Assert.That(runs[0][1].Y, Is.EqualTo(100));
        Assert.That(runs[1][0].Y, Is.EqualTo(100));
    }

    [Test]
    public void Stays_inside_whatever_the_magnitude()
    {
        var random = new Random(3);
        double Any() => (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-300, 308));
        var runs = Trace([.. Enumerable.Repeat(0, 5000).Select(_ => Any())], [.. Enumerable.Repeat(0, 5000).Select(_ => Any())]);
        foreach (var point in runs.SelectMany(run => run))
        {
            Assert.That(point.X, Is.InRange(-1e-9, Width + 1e-9));
            Assert.That(point.Y, Is.InRange(-1e-9, 100 + 1e-9));
        }
    }

    [TestCase(new double[0], new double[0])]
    [TestCase(new double[] { 5 }, new double[] { 5 })]
    public void A_line_of_less_than_two_points_is_not_drawn(double[] x, double[] y) => Assert.That(Trace(x, y), Is.Empty);

    private static List<List<ScreenPoint>> Trace(double[] x, double[] y) =>
        new LineTracer(Bounds, Column).Trace(new FigureLine(x, y), Identity, Identity);
}
