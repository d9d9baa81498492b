using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Runtime.Tests.Formatting;

/// <summary>The quick routine agrees with exact integer arithmetic.</summary>
public sealed class DecimalDigitsTests
{
    private const int Samples = 20_000;

    /// <summary>That the numbers are right <see cref="PrintfNumberTests"/> shows; this shows that the general routine is the exception.</summary>
    [Test]
    public void The_usual_numbers_are_done_here()
    {
        var random = new Random(20261125);
        int taken = 0;
        for (int i = 0; i < Samples; i++)
        {
            if (DecimalDigits.TryRound(Next(random, i), random.Next(1, DecimalDigits.MostDigits + 1), out _, out _)) taken++;
        }

        Assert.That(taken, Is.EqualTo(Samples));
    }

    [TestCase(0.5, 0, "0")]
    [TestCase(1.5, 0, "2")]
    [TestCase(2.5, 0, "2")]
    [TestCase(-0.0, 2, "-0.00")]
    [TestCase(-0.001, 2, "-0.00")]
    [TestCase(0.125, 2, "0.12")]
    [TestCase(0.375, 2, "0.38")]
    [TestCase(12.3456, 3, "12.346")]
    [TestCase(1e14, 1, "100000000000000.0")]
    [TestCase(1e17, 1, "100000000000000000.0")]
    [TestCase(1e22, 0, "10000000000000000000000")]
    public void Fixed_point_is_as_in_C(double value, int precision, string expected) => Assert.That(FixedOf(value, precision), Is.EqualTo(expected));

    [TestCase(1e5, 6, "100000")]
    [TestCase(999999.5, 6, "1e+06")]
    [TestCase(999998.5, 6, "999998")]
    [TestCase(123456.5, 6, "123456")]
    [TestCase(0.0001, 6, "0.0001")]
    [TestCase(0.00001, 6, "1e-05")]
    [TestCase(9.9999999e-5, 6, "0.0001")]
    [TestCase(1e15, 6, "1e+15")]
    [TestCase(123456789012.0, 6, "1.23457e+11")]
    [TestCase(49999.5, 6, "49999.5")]
    [TestCase(2500000.0, 1, "2e+06")]
    [TestCase(3500000.0, 1, "4e+06")]
    [TestCase(1e21, 15, "1e+21")]
    public void General_form_is_as_in_C(double value, int precision, string expected) =>
        Assert.That(CNumber.General(value, precision, alternate: false), Is.EqualTo(expected));

    private static string FixedOf(double value, int precision)
    {
        var output = new TextBuffer(stackalloc char[2]);
        CNumber.AppendFixed(ref output, value, precision, alternate: false);
        return output.Text.ToString();
    }

    /// <summary>Numbers of all sizes that print quickly, half of them with few digits, where ties are.</summary>
    private static double Next(Random random, int i) => (i % 4) switch
    {
        0 => random.Next(1, 1_000_000) / 8.0,
        1 => random.NextInt64(1, 1L << 50) / 1024.0,
        2 => Math.Pow(10, random.Next(-8, 16)),
        _ => random.NextDouble() * Math.Pow(10, random.Next(-6, 14)),
    };
}
