using Hoc.Net.Runtime.Numerics;

namespace Hoc.Net.Runtime.Tests.Numerics;

/// <summary>The transform against its definition, and there and back.</summary>
internal sealed class RealFourierTests
{
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(4)]
    [TestCase(64)]
    public void The_spectrum_is_the_sum_that_defines_it(int count)
    {
        double[] data = Numbers(count);
        double[] spectrum = [.. data];
        RealFourier.Forward(spectrum);
        for (int f = 0; f <= count / 2; f++)
        {
            double real = 0;
            double imaginary = 0;
            for (int i = 0; i < count; i++)
            {
                real += data[i] * Math.Cos(2 * Math.PI * f * i / count);
                imaginary -= data[i] * Math.Sin(2 * Math.PI * f * i / count);
            }

            Assert.That(spectrum[f], Is.EqualTo(real).Within(1e-12));
            if (f > 0 && 2 * f < count) Assert.That(spectrum[count - f], Is.EqualTo(imaginary).Within(1e-12));
        }
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(1024)]
    public void Back_again_the_numbers_are_the_same(int count)
    {
        double[] data = Numbers(count);
        double[] turned = [.. data];
        RealFourier.Forward(turned);
        RealFourier.Inverse(turned);
        Assert.That(turned, Is.EqualTo(data).Within(1e-13));
    }

    private static double[] Numbers(int count)
    {
        var random = new Random(count);
        return [.. Enumerable.Range(0, count).Select(_ => random.NextDouble() - 0.5)];
    }
}
