using System.Numerics;

namespace Hoc.Net.Mechanisms.Tests.Lanes;

/// <summary>exp, log and pow in fixed point with 240 fractional bits: the reference for errors in ulp.</summary>
internal static class FixedPoint
{
    private const int Bits = 240;

    private static readonly BigInteger One = BigInteger.One << Bits;

    private static readonly BigInteger Ln2 = 2 * Artanh(One / 3);

    /// <summary>The distance of a computed exp(x) from the true one, in ulps of the computed value.</summary>
    public static double ErrorOfExp(double x, double computed) => ErrorInUlps(ExpOf(ToFixed(x)), computed);

    /// <summary>The distance of a computed log(x) from the true one, in ulps of the computed value.</summary>
    public static double ErrorOfLog(double x, double computed) => ErrorInUlps((LogOf(x), 0), computed);

    /// <summary>The distance of a computed x^y from the true one, in ulps of the computed value.</summary>
    public static double ErrorOfPow(double x, double y, double computed) =>
        ErrorInUlps(ExpOf((LogOf(x) * ToFixed(y)) >> Bits), computed);

    /// <summary>value × 2^exponent with the value in [1, 2).</summary>
    private static (BigInteger Value, int Exponent) ExpOf(BigInteger x)
    {
        BigInteger k = BigInteger.Divide(x, Ln2) - (x.Sign < 0 ? 1 : 0);
        BigInteger r = x - (k * Ln2);
        BigInteger sum = One;
        BigInteger term = One;
        for (int n = 1; !term.IsZero; n++)
        {
            term = ((term * r) >> Bits) / n;
            sum += term;
        }

        return (sum, (int)k);
    }

    private static BigInteger LogOf(double x)
    {
        int k = Math.ILogB(x);
        BigInteger m = ToFixed(Math.ScaleB(x, -k));
        return (k * Ln2) + (2 * Artanh(((m - One) << Bits) / (m + One)));
    }

    private static BigInteger Artanh(BigInteger s)
    {
        BigInteger square = (s * s) >> Bits;
        BigInteger power = s;
        BigInteger sum = 0;
        for (int n = 1; !power.IsZero; n += 2)
        {
            sum += power / n;
            power = (power * square) >> Bits;
        }

        return sum;
    }

    private static BigInteger ToFixed(double x)
    {
        long bits = BitConverter.DoubleToInt64Bits(x);
        int exponent = (int)((bits >> 52) & 0x7FF);
        BigInteger mantissa = (bits & 0xFFFFFFFFFFFFF) | (exponent == 0 ? 0 : 1L << 52);
        int shift = Math.Max(exponent, 1) - 1075 + Bits;
        BigInteger magnitude = shift >= 0 ? mantissa << shift : mantissa >> -shift;
        return bits < 0 ? -magnitude : magnitude;
    }

    private static double ErrorInUlps((BigInteger Value, int Exponent) truth, double computed)
    {
        double scaled = Math.ScaleB(Math.ScaleB(computed, -truth.Exponent / 2), -truth.Exponent + (truth.Exponent / 2));
        double ulp = Math.Max(Math.BitIncrement(Math.Abs(computed)) - Math.Abs(computed), double.Epsilon);
        double scaledUlp = Math.ScaleB(Math.ScaleB(ulp, -truth.Exponent / 2), -truth.Exponent + (truth.Exponent / 2));
        return Math.Abs((double)(ToFixed(scaled) - truth.Value) / Math.Pow(2, Bits) / scaledUlp);
    }
}
