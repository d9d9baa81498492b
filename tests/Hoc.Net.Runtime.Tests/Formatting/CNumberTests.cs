using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Runtime.Tests.Formatting;

/// <summary>Expectations are what the printf of C prints (glibc 2.36).</summary>
public sealed class CNumberTests
{
    [TestCase(0, "0")]
    [TestCase(-0.0, "-0")]
    [TestCase(1, "1")]
    [TestCase(-1, "-1")]
    [TestCase(0.5, "0.5")]
    [TestCase(1.5, "1.5")]
    [TestCase(2.5, "2.5")]
    [TestCase(0.1, "0.1")]
    [TestCase(1.0 / 3, "0.33333333")]
    [TestCase(100000, "100000")]
    [TestCase(999999.5, "999999.5")]
    [TestCase(1e5, "100000")]
    [TestCase(1e6, "1000000")]
    [TestCase(123456789, "1.2345679e+08")]
    [TestCase(1e-4, "0.0001")]
    [TestCase(1e-5, "1e-05")]
    [TestCase(-1.5e-7, "-1.5e-07")]
    [TestCase(1e100, "1e+100")]
    [TestCase(1e300, "1e+300")]
    [TestCase(5e-324, "4.9406565e-324")]
    [TestCase(1.7976931348623157e308, "1.7976931e+308")]
    [TestCase(99999999, "99999999")]
    [TestCase(100000000, "1e+08")]
    [TestCase(12345678.5, "12345678")]
    [TestCase(0.000123456785, "0.00012345679")]
    [TestCase(3.14159265358979, "3.1415927")]
    public void ShortIsTheNumberThatHocPrints(double value, string expected) =>
        Assert.That(CNumber.Short(value), Is.EqualTo(expected));

    [TestCase(0, "0")]
    [TestCase(-0.0, "-0")]
    [TestCase(1, "1")]
    [TestCase(-1, "-1")]
    [TestCase(0.5, "0.5")]
    [TestCase(1.5, "1.5")]
    [TestCase(2.5, "2.5")]
    [TestCase(0.1, "0.10000000000000001")]
    [TestCase(1.0 / 3, "0.33333333333333331")]
    [TestCase(100000, "100000")]
    [TestCase(999999.5, "999999.5")]
    [TestCase(1e5, "100000")]
    [TestCase(1e6, "1000000")]
    [TestCase(123456789, "123456789")]
    [TestCase(1e-4, "0.0001")]
    [TestCase(1e-5, "1.0000000000000001e-05")]
    [TestCase(-1.5e-7, "-1.4999999999999999e-07")]
    [TestCase(1e100, "1e+100")]
    [TestCase(1e300, "1.0000000000000001e+300")]
    [TestCase(5e-324, "4.9406564584124654e-324")]
    [TestCase(1.7976931348623157e308, "1.7976931348623157e+308")]
    [TestCase(99999999, "99999999")]
    [TestCase(100000000, "100000000")]
    [TestCase(12345678.5, "12345678.5")]
    [TestCase(0.000123456785, "0.00012345678500000001")]
    [TestCase(3.14159265358979, "3.14159265358979")]
    public void SeventeenDigitsAreExact(double value, string expected) =>
        Assert.That(CNumber.General(value, 17, alternate: false), Is.EqualTo(expected));

    [TestCase(0, "0.000")]
    [TestCase(-0.0, "-0.000")]
    [TestCase(1, "1.000")]
    [TestCase(-1, "-1.000")]
    [TestCase(0.5, "0.500")]
    [TestCase(1.5, "1.500")]
    [TestCase(2.5, "2.500")]
    [TestCase(0.1, "0.100")]
    [TestCase(1.0 / 3, "0.333")]
    [TestCase(100000, "100000.000")]
    [TestCase(999999.5, "999999.500")]
    [TestCase(1e5, "100000.000")]
    [TestCase(1e6, "1000000.000")]
    [TestCase(123456789, "123456789.000")]
    [TestCase(1e-4, "0.000")]
    [TestCase(1e-5, "0.000")]
    [TestCase(-1.5e-7, "-0.000")]
    [TestCase(5e-324, "0.000")]
    [TestCase(99999999, "99999999.000")]
    [TestCase(100000000, "100000000.000")]
    [TestCase(12345678.5, "12345678.500")]
    [TestCase(0.000123456785, "0.000")]
    [TestCase(3.14159265358979, "3.142")]
    public void FixedRoundsTiesToEven(double value, string expected) =>
        Assert.That(CNumber.Fixed(value, 3), Is.EqualTo(expected));

    [TestCase(0, "0.000000e+00")]
    [TestCase(-0.0, "-0.000000e+00")]
    [TestCase(1, "1.000000e+00")]
    [TestCase(-1, "-1.000000e+00")]
    [TestCase(0.5, "5.000000e-01")]
    [TestCase(1.5, "1.500000e+00")]
    [TestCase(2.5, "2.500000e+00")]
    [TestCase(0.1, "1.000000e-01")]
    [TestCase(1.0 / 3, "3.333333e-01")]
    [TestCase(100000, "1.000000e+05")]
    [TestCase(999999.5, "9.999995e+05")]
    [TestCase(1e5, "1.000000e+05")]
    [TestCase(1e6, "1.000000e+06")]
    [TestCase(123456789, "1.234568e+08")]
    [TestCase(1e-4, "1.000000e-04")]
    [TestCase(1e-5, "1.000000e-05")]
    [TestCase(-1.5e-7, "-1.500000e-07")]
    [TestCase(1e100, "1.000000e+100")]
    [TestCase(1e300, "1.000000e+300")]
    [TestCase(5e-324, "4.940656e-324")]
    [TestCase(1.7976931348623157e308, "1.797693e+308")]
    [TestCase(99999999, "1.000000e+08")]
    [TestCase(100000000, "1.000000e+08")]
    [TestCase(12345678.5, "1.234568e+07")]
    [TestCase(0.000123456785, "1.234568e-04")]
    [TestCase(3.14159265358979, "3.141593e+00")]
    public void ExponentHasTwoDigitsAtLeast(double value, string expected) =>
        Assert.That(CNumber.Exponential(value, 6), Is.EqualTo(expected));

    [TestCase(double.PositiveInfinity, "inf")]
    [TestCase(double.NegativeInfinity, "-inf")]
    public void InfinityHasAName(double value, string expected) =>
        Assert.That(CNumber.Short(value), Is.EqualTo(expected));

    [TestCase(3e10, int.MinValue)]
    [TestCase(-3.7, -3)]
    [TestCase(double.NaN, int.MinValue)]
    [TestCase(2147483647.9, int.MaxValue)]
    public void WhatDoesNotFitAnIntegerBecomesTheSmallest(double value, int expected) =>
        Assert.That(CNumber.ToInt32(value), Is.EqualTo(expected));

    [Test]
    public void The_short_form_is_the_long_one_without_trailing_zeros()
    {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++)
        {
            double value = BitConverter.Int64BitsToDouble(random.NextInt64());
            if (i % 2 == 0) value = Math.Round(random.NextDouble() * Math.Pow(10, random.Next(-6, 9)), random.Next(0, 8));
            int precision = random.Next(1, 18);
            if (!double.IsFinite(value)) continue;
            string whole = CNumber.General(value, precision, alternate: true);
            int mark = whole.IndexOf('e');
            string digits = mark < 0 ? whole : whole[..mark];
            if (digits.Contains('.')) digits = digits.TrimEnd('0').TrimEnd('.');
            Assert.That(CNumber.General(value, precision, alternate: false), Is.EqualTo(digits + (mark < 0 ? "" : whole[mark..])));
        }
    }
}
