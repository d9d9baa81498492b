using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Mechanisms.Tests.Solving;

/// <summary>Where columns come to lie in the state block.</summary>
internal sealed class ColumnPlacementTests
{
    [TestCase(512)]
    [TestCase(1008)]
    [TestCase(2560)]
    public void LongColumnsNeverShareALineOfAPage(int extent)
    {
        int[] places = new ColumnPlacement().Place(32, extent);
        Assert.That(places.Select(static p => p / 8 % 64), Is.Unique);
        Assert.That(places, Is.All.Matches<int>(static p => p % 8 == 0));
        Assert.That(places.Zip(places.Skip(1), static (a, b) => b - a), Is.All.GreaterThanOrEqualTo(extent));
    }

    [Test]
    public void ShortColumnsLieSideBySide()
    {
        ColumnPlacement placement = new();
        Assert.That(placement.Place(3, 8), Is.EqualTo((int[])[0, 8, 16]));
        Assert.That(placement.Place(2, 16), Is.EqualTo((int[])[24, 40]));
        Assert.That(placement.Length, Is.EqualTo(56));
    }
}
