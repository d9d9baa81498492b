using Hoc.Net.Plotting.Rendering;
using OxyPlot;

namespace Hoc.Net.Plotting.Tests.Rendering;

public sealed class CoverageFilterTests
{
    private const double Cell = 0.25;
    private static readonly OxyRect Bounds = new(0, 0, 100, 100);

    [Test]
    public void Drops_the_further_rounds_of_an_orbit()
    {
        var orbit = Orbit(rounds: 50, pointsARound: 397.3);
        var kept = new CoverageFilter(Bounds, Cell).Filter([orbit]);
        Assert.That(kept.Sum(run => run.Count), Is.LessThan(orbit.Count / 5));
    }

    [Test]
    public void Keeps_ink_within_a_cell_of_every_point()
    {
        var orbit = Orbit(rounds: 50, pointsARound: 397.3);
        var kept = new CoverageFilter(Bounds, Cell).Filter([orbit]);
        var covered = kept.SelectMany(run => run.Zip(run.Skip(1))).SelectMany(Sampled).ToHashSet();
        Assert.That(orbit.Select(CellOf).Where(cell => !covered.Contains(cell)), Is.Empty);
    }

    [Test]
    public void Keeps_a_line_that_nowhere_repeats()
    {
        List<ScreenPoint> line = [new(0, 0), new(50, 90), new(100, 0)];
        Assert.That(new CoverageFilter(Bounds, Cell).Filter([line]), Is.EqualTo(new[] { line }));
    }

    [Test]
    public void Bears_points_on_the_edge()
    {
        List<ScreenPoint> line = [new(100, 100), new(100, 100), new(0, 100)];
        Assert.That(new CoverageFilter(Bounds, Cell).Filter([line]).Sum(run => run.Count), Is.GreaterThan(1));
    }

    private static List<ScreenPoint> Orbit(int rounds, double pointsARound) =>
    [
        .. Enumerable.Range(0, (int)(rounds * pointsARound))
            .Select(i => 2 * Math.PI * i / pointsARound)
            .Select(angle => new ScreenPoint(50 + 40 * Math.Cos(angle), 50 + 30 * Math.Sin(angle))),
    ];

    private static IEnumerable<(int, int)> Sampled((ScreenPoint Start, ScreenPoint End) segment)
    {
        const int Samples = 100;
        for (var i = 0; i <= Samples; i++)
        {
            var point = segment.Start + (segment.End - segment.Start) * ((double)i / Samples);
            yield return CellOf(point);
        }
    }

    private static (int Column, int Row) CellOf(ScreenPoint point) => ((int)(point.X / Cell), (int)(point.Y / Cell));
}
