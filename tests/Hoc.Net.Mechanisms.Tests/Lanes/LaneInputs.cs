namespace Hoc.Net.Mechanisms.Tests.Lanes;

/// <summary>Inputs for comparing widths: specials, boundaries, and numbers of every size; a multiple of eight long.</summary>
internal static class LaneInputs
{
    private static readonly double[] Specials =
    [
        0, -0.0, 1, -1, 0.5, 2, 3, -3, 700, -700, 700.0000001, -700.0000001, 745.2, -746, 1e300, -1e300, double.MaxValue,
        double.MinValue, double.Epsilon, -double.Epsilon, 2.2250738585072014e-308, 1e-310, double.PositiveInfinity,
        double.NegativeInfinity, double.NaN, Math.Sqrt(0.5), Math.Sqrt(2), 0.34657359027997264, -0.34657359027997264,
        4503599627370496.5, 9007199254740993, -2.5,
    ];

    public static double[] Any(int seed, int count)
    {
        var random = new Random(seed);
        double[] values = new double[(Specials.Length + count + 7) / 8 * 8];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = i < Specials.Length ? Specials[i] : (i % 3) switch
            {
                0 => (random.NextDouble() - 0.5) * 1500,
                1 => (random.NextDouble() - 0.5) * 4,
                _ => BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)),
            };
        }

        return values;
    }

    /// <summary>Any inputs in an order of their own, for second arguments that meet specials and ordinary numbers.</summary>
    public static double[] Shuffled(int seed, int count)
    {
        double[] values = Any(seed, count);
        new Random(seed + 1).Shuffle(values);
        return values;
    }
}
