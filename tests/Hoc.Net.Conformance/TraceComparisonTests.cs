namespace Hoc.Net.Conformance;

internal sealed class TraceComparisonTests
{
    private static readonly TraceComparison Comparison = new(relative: 1e-9, ofColumn: 1e-12);

    [TestCase("1 -65\n", "1 -65\n")]
    [TestCase("1 -65\n", "1 -65.00000001\n", Description = "within 1e-9")]
    [TestCase("0 0\n1 100\n", "0 5e-11\n1 100\n", Description = "near the zero of a large trace")]
    [TestCase("-0 x\n", "0 x\n")]
    public void Texts_are_the_same(string expected, string actual) =>
        Assert.That(Comparison.FirstDifference(expected, actual), Is.Null);

    [TestCase("1 -65\n", "1 -65.0000001\n", 1)]
    [TestCase("0 0\n1 1\n", "0 5e-11\n1 1\n", 1)]
    [TestCase("0 0\n1 100 2\n", "0 5e-11\n1 100 2\n", 1, Description = "lines of other lengths are other columns")]
    [TestCase("1\nx\n", "1\ny\n", 2)]
    [TestCase("1 2\n", "1\n", 1)]
    [TestCase("1\n2\n", "1\n", 2)]
    [TestCase("nan\n", "1\n", 1)]
    [TestCase("1\n", "nan\n", 1)]
    [TestCase("1\n", "inf\n", 1)]
    public void Texts_differ_at_a_line(string expected, string actual, int line) =>
        Assert.That(Comparison.FirstDifference(expected, actual), Does.StartWith($"line {line}:"));

    [Test]
    public void A_further_line_is_a_difference() =>
        Assert.That(Comparison.FirstDifference("1\n", "1\n\n"), Is.EqualTo("expected 2 lines but were 3"));
}
