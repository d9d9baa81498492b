namespace Hoc.Net.Conformance;

internal sealed class TokenComparisonTests
{
    [TestCase("v -65.00000001\n", "v -65.00000002\n", 1e-9, true)]
    [TestCase("v -65.0000001\n", "v -65.0000002\n", 1e-9, false)]
    [TestCase("0.1 0\n", "0.1 0\n", 1e-9, true)]
    [TestCase("0\n", "1e-17\n", 1e-9, false)]
    [TestCase("a{ 1\n", "a{ 2\n", 1, true)]
    [TestCase("a 1\n", "b 1\n", 1, false)]
    [TestCase("1 2\n", "1\n2\n", 1, false)]
    [TestCase("1\n", "1\n1\n", 1, false)]
    [TestCase("1\n", "nan\n", 1, false)]
    public void Numbers_may_differ_a_little_and_nothing_else(string expected, string actual, double tolerance, bool same) =>
        Assert.That(TokenComparison.FirstDifference(expected, actual, tolerance) is null, Is.EqualTo(same));
}
