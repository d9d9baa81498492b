using Hoc.Net.Plotting.Rendering;
using OxyPlot;

namespace Hoc.Net.Plotting.Tests.Rendering;

public sealed class SegmentClipperTests
{
    private readonly SegmentClipper _clipper = new(new OxyRect(0, 0, 10, 10));

    [TestCase(1, 1, 9, 9, 1, 1, 9, 9)]
    [TestCase(-5, 5, 15, 5, 0, 5, 10, 5)]
    [TestCase(5, 20, 5, -20, 5, 10, 5, 0)]
    [TestCase(-5, -5, 5, 5, 0, 0, 5, 5)]
    [TestCase(5, 5, 1e100, 5, 5, 5, 10, 5)]
    [TestCase(0, 10, 10, 10, 0, 10, 10, 10)]
    [TestCase(5, -1e65, 5, 1e48, 5, 0, 5, 10)]
    public void Cuts_to_the_rectangle(
        double x1, double y1, double x2, double y2, double cut1X, double cut1Y, double cut2X, double cut2Y)
    {
        var (start, end) = (new ScreenPoint(x1, y1), new ScreenPoint(x2, y2));
        Assert.That(_clipper.TryClip(ref start, ref end), Is.True);
        Assert.That((start.X, start.Y, end.X, end.Y), Is.EqualTo((cut1X, cut1Y, cut2X, cut2Y)));
    }

    [TestCase(-5, -5, -1, 20)]
    [TestCase(-5, 8, 2, 15)]
    [TestCase(11, 11, 11, 11)]
    [TestCase(5, 10.1, 9, 10.1)]
    public void Drops_what_is_outside(double x1, double y1, double x2, double y2)
    {
        var (start, end) = (new ScreenPoint(x1, y1), new ScreenPoint(x2, y2));
        Assert.That(_clipper.TryClip(ref start, ref end), Is.False);
    }
}
