using Hoc.Net.Mechanisms.Kernels;

namespace Hoc.Net.Mechanisms.Tests.Kernels;

/// <summary>Compiled kernels give the bits of the evaluator, whatever the form and the width.</summary>
internal sealed class CompiledFormTests
{
    [Test]
    public void RandomFormsGiveTheSameBits([Values(1, 2, 4, 8)] int width, [Values] bool isDensity)
    {
        Assert.Multiple(() =>
        {
            for (var seed = 0; seed < 60; seed++)
                Compare(seed, width, isDensity);
        });
    }

    private static void Compare(int seed, int width, bool isDensity)
    {
        var probe = new Probe { IsDensity = isDensity };
        var body = new RandomForms(probe, seed).Body(1 + seed % 9);
        var expected = probe.Run(FormKernels.Evaluated, 1, body);
        var actual = Array.Empty<double>();
        Assert.That(() => actual = probe.Run(FormKernels.Compiled, width, body), Throws.Nothing, $"seed {seed}");
        Assert.That(actual.Select(Bits), Is.EqualTo(expected.Select(Bits)), $"seed {seed}");
    }

    /// <summary>All NaNs are alike: which of two goes through an operation is the machine's choice.</summary>
    internal static long Bits(double value) => double.IsNaN(value) ? -1 : BitConverter.DoubleToInt64Bits(value);
}
