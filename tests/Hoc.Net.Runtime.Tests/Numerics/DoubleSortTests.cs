using Hoc.Net.Runtime.Numerics;

namespace Hoc.Net.Runtime.Tests.Numerics;

/// <summary>Sorting by bits gives what sorting by comparisons gives.</summary>
internal sealed class DoubleSortTests
{
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(1999)]
    [TestCase(2000)]
    [TestCase(30_000)]
    public void Numbers_ascend(int count)
    {
        double[] items = Numbers(count);
        double[] expected = [.. items];
        Array.Sort(expected);
        DoubleSort.Sort(items);
        Assert.That(items, Is.EqualTo(expected));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(1999)]
    [TestCase(2000)]
    [TestCase(30_000)]
    public void Equal_numbers_keep_their_order(int count)
    {
        double[] items = Numbers(count);
        for (int i = 0; i < count; i++) items[i] = Math.Round(items[i]) * (i % 3 == 0 ? 0 : 1); // many ties, zeros of both signs
        int[] expected = [.. Enumerable.Range(0, count).OrderBy(i => items[i] + 0.0)];
        Assert.That(DoubleSort.Order(items), Is.EqualTo(expected));
    }

    [Test]
    public void Infinities_are_the_ends()
    {
        double[] items = Numbers(5000);
        (items[7], items[99], items[4000]) = (double.PositiveInfinity, double.NegativeInfinity, double.MaxValue);
        DoubleSort.Sort(items);
        Assert.That(new[] { items[0], items[^1], items[^2] }, Is.EqualTo(new[] { double.NegativeInfinity, double.PositiveInfinity, double.MaxValue }));
    }

    private static double[] Numbers(int count)
    {
        var random = new Random(count);
        return [.. Enumerable.Range(0, count).Select(_ => (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-3, 4)))];
    }
}
