using Hoc.Net.Plotting.Rendering;

namespace Hoc.Net.Plotting.Tests.Rendering;

public sealed class DataExtentTests
{
    [Test]
    public void Spans_finite_points_of_lines_and_marks()
    {
        var figure = new Figure();
        figure.Lines.Add(new FigureLine([0, 1, double.NaN, 2], [5, double.PositiveInfinity, 100, 6]));
        figure.Marks.Add(new FigureMark(-3, 7));
        figure.Marks.Add(new FigureMark(double.NaN, 1000));

        var extent = DataExtent.Of(figure);

        Assert.That(extent.X, Is.EqualTo(new FigureRange(-3, 2)));
        Assert.That(extent.Y, Is.EqualTo(new FigureRange(5, 7)));
    }

    [Test]
    public void Counts_only_what_a_fixed_range_of_x_shows()
    {
        var figure = new Figure { X = { Range = new(3, 1) } };
        figure.Lines.Add(new FigureLine([0, 1, 2, 3, 4], [-100, 1, 2, 3, 100]));
        Assert.That(DataExtent.Of(figure).Y, Is.EqualTo(new FigureRange(1, 3)));
    }

    [Test]
    public void Counts_all_when_a_fixed_range_of_x_shows_no_point()
    {
        var figure = new Figure { X = { Range = new(40, 60) } };
        figure.Lines.Add(new FigureLine([0, 100], [-1, 1]));
        Assert.That(DataExtent.Of(figure).Y, Is.EqualTo(new FigureRange(-1, 1)));
    }

    [TestCase(100, true)]
    [TestCase(-100, false)]
    public void Sees_each_of_many_points(double x, bool runsAlong)
    {
        var (xs, ys) = (Enumerable.Range(0, 1000).Select(i => i / 10.0).ToArray(), new double[1000]);
        (xs[500], ys[500]) = (double.NaN, 900);
        (xs[600], ys[600]) = (60, double.PositiveInfinity);
        (ys[70], ys[333], ys[998], xs[999]) = (-3, 8, 5, x);
        var figure = new Figure();
        figure.Lines.Add(new FigureLine(xs, ys));

        var extent = DataExtent.Of(figure);

        Assert.That(extent.X, Is.EqualTo(new FigureRange(Math.Min(0, x), Math.Max(99.8, x))));
        Assert.That(extent.Y, Is.EqualTo(new FigureRange(-3, 8)));
        Assert.That(extent.RunsAlongX, Is.EqualTo(runsAlong));
    }

    [Test]
    public void Of_nothing_is_not_a_number()
    {
        var extent = DataExtent.Of(new Figure());
        Assert.That(extent.X.Minimum, Is.NaN);
        Assert.That(extent.Y.Maximum, Is.NaN);
    }

    [Test]
    public void Knows_whether_lines_run_along_x()
    {
        var figure = new Figure();
        figure.Lines.Add(new FigureLine([0, 1, 1, 2], [0, 0, 1, 1]));
        figure.Marks.Add(new FigureMark(1, 1));
        Assert.That(DataExtent.Of(figure).RunsAlongX, Is.True);
        figure.Lines.Add(new FigureLine([1, 0], [0, 0]));
        Assert.That(DataExtent.Of(figure).RunsAlongX, Is.False);
        figure.Lines.Clear();
        Assert.That(DataExtent.Of(figure).RunsAlongX, Is.False, "marks alone");
    }
}
