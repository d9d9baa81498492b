using Hoc.Net.Mechanisms.Kernels;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Mechanisms.Tests.Lanes;

/// <summary>Errors of the elementary functions against a reference in 240-bit fixed point, and their special values.</summary>
internal sealed unsafe class LaneMathTests
{
    [Test]
    public void ExpIsWithinALittleMoreThanHalfAnUlp()
    {
        var random = new Random(7);
        double worst = 0;
        for (int i = 0; i < 6000; i++)
        {
            double x = (random.NextDouble() - 0.5) * (i % 2 == 0 ? 1400 : 4);
            worst = Math.Max(worst, FixedPoint.ErrorOfExp(x, Exp(x)));
        }

        Assert.That(worst, Is.LessThan(0.52).And.GreaterThan(0.4));
    }

    [Test]
    public void LogIsWithinALittleMoreThanHalfAnUlp()
    {
        var random = new Random(8);
        double worst = 0;
        for (int i = 0; i < 6000; i++)
        {
            double x = i % 2 == 0 ? Math.Exp((random.NextDouble() - 0.5) * 1400) : 0.5 + random.NextDouble();
            worst = Math.Max(worst, FixedPoint.ErrorOfLog(x, Log(x)));
        }

        Assert.That(worst, Is.LessThan(0.52).And.GreaterThan(0.4));
    }

    [Test]
    public void PowIsWithinALittleMoreThanHalfAnUlp()
    {
        var random = new Random(9);
        double worst = 0;
        for (int i = 0; i < 6000; i++)
        {
            double x = Math.Exp((random.NextDouble() - 0.5) * 40);
            double y = (random.NextDouble() - 0.5) * 1380 / Math.Max(1, Math.Abs(Math.Log(x)));
            worst = Math.Max(worst, FixedPoint.ErrorOfPow(x, y, Pow(x, y)));
        }

        Assert.That(worst, Is.LessThan(0.6).And.GreaterThan(0.4));
    }

    // As nrniv 8.2.2 prints them with %.17g on x86-64; the last one is not the nearest double, which ends in 674.
    [TestCase(-0.35, 0.7046880897187134)]
    [TestCase(3.7, 40.4473043600674)]
    [TestCase(369.373325528424, 2.6109408867406596e+160)]
    public void ExpHasTheBitsOfNeurons(double x, double expected) => Assert.That(Exp(x), Is.EqualTo(expected));

    // pow of the same library; neither is the product.
    [Test]
    public void SmallPowersHaveTheBitsOfPow()
    {
        Assert.That(LaneFunctions.Cube(new Lanes1(1.0218978102189782)).Value, Is.EqualTo(1.0671424732426862));
        Assert.That(LaneFunctions.Fourth(new Lanes1(1.0218978102189782)).Value, Is.EqualTo(1.0905105565983655));
        var random = new Random(10);
        for (var i = 0; i < 20000; i++)
        {
            var x = Math.Exp((random.NextDouble() - 0.8) * (i % 2 == 0 ? 4 : 400));
            Assert.That(LaneFunctions.Cube(new Lanes1(x)).Value, Is.EqualTo(Pow(x, 3)));
            Assert.That(LaneFunctions.Fourth(new Lanes1(-x)).Value, Is.EqualTo(Pow(x, 4)));
        }
    }

    // pow(1.3, 2.7) and pow(0.31, -3.3) of the same library.
    [TestCase(1.3, 2.7, 2.0307059963850898)]
    [TestCase(0.31, -3.3, 47.69868545693447)]
    public void PowHasTheBitsOfNeurons(double x, double y, double expected) => Assert.That(Pow(x, y), Is.EqualTo(expected));

    // log of the same library; the first two are not the nearest doubles.
    [TestCase(1.0952563359635086, 0.090988432642418182)]
    [TestCase(0.93310645706242146, -0.069235982754935296)]
    [TestCase(0.0273, -3.600868576791223)]
    public void LogHasTheBitsOfNeurons(double x, double expected) => Assert.That(Log(x), Is.EqualTo(expected));

    // NEURON clamps: nrniv 8.2.2, print exp(-701), exp(1000).
    [TestCase(-700.0000001, 0)]
    [TestCase(double.NegativeInfinity, 0)]
    [TestCase(0, 1)]
    [TestCase(-0.0, 1)]
    [TestCase(700, 1.0142320547350045e+304)]
    [TestCase(1000, 1.0142320547350045e+304)]
    [TestCase(double.PositiveInfinity, 1.0142320547350045e+304)]
    [TestCase(double.NaN, double.NaN)]
    public void ExpIsClampedAsInNeuron(double x, double expected) => Assert.That(Exp(x), Is.EqualTo(expected));

    [TestCase(0, double.NegativeInfinity)]
    [TestCase(-1, double.NaN)]
    [TestCase(1, 0)]
    [TestCase(double.PositiveInfinity, double.PositiveInfinity)]
    [TestCase(double.Epsilon, -744.4400719213812)]
    public void LogOfSpecials(double x, double expected) => Assert.That(Log(x), Is.EqualTo(expected));

    [TestCase(0.25, 1.5, 0.125)]
    [TestCase(-2, 3, -8)]
    [TestCase(-2, 4, 16)]
    [TestCase(-2, 0.5, double.NaN)]
    [TestCase(2, -1074, double.Epsilon)]
    [TestCase(2, 1023, 8.98846567431158e+307)]
    [TestCase(10, 309, double.PositiveInfinity)]
    [TestCase(10, -330, 0)]
    [TestCase(double.NaN, 0, 1)]
    public void PowOfSpecials(double x, double y, double expected) => Assert.That(Pow(x, y), Is.EqualTo(expected));

    [Test]
    public void PowTreatsZerosAndInfinitiesAsC()
    {
        double[] values = [0, -0.0, 1, -1, 2, -2, 3, 0.5, double.PositiveInfinity, double.NegativeInfinity, double.NaN];
        foreach (double x in values)
        {
            foreach (double y in values)
            {
                Assert.That(Pow(x, y), Is.EqualTo(Math.Pow(x, y)).Within(1).Ulps, $"pow({x}, {y})");
            }
        }
    }

    private static double Exp(double x)
    {
        double result;
        Lanes1.Store(&result, LaneMath.Exp(new Lanes1(x)));
        return result;
    }

    private static double Log(double x)
    {
        double result;
        Lanes1.Store(&result, LaneMath.Log(new Lanes1(x)));
        return result;
    }

    private static double Pow(double x, double y)
    {
        double result;
        Lanes1.Store(&result, LaneMath.Pow(new Lanes1(x), new Lanes1(y)));
        return result;
    }
}
