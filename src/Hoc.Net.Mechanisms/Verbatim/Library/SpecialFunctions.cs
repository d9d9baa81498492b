namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>Functions of math.h that the framework lacks.</summary>
internal static class SpecialFunctions
{
    private static readonly double[] Lanczos =
    [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
        12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>exp(x) - 1, also for small x (W. Kahan).</summary>
    public static double Expm1(double x)
    {
        var u = Math.Exp(x);
        if (u == 1)
            return x;
        return u - 1 == -1 ? -1 : double.IsInfinity(u) ? u : (u - 1) * x / Math.Log(u);
    }

    /// <summary>log(1 + x), also for small x (W. Kahan).</summary>
    public static double Log1p(double x)
    {
        var u = 1 + x;
        return u == 1 ? x : Math.Log(u) * x / (u - 1);
    }

    /// <summary>The error function: its power series below 3, the continued fraction of its complement above (Abramowitz and Stegun, 7.1.5 and 7.1.14).</summary>
    public static double Erf(double x)
    {
        if (double.IsNaN(x))
            return x;
        if (Math.Abs(x) > 6)
            return Math.Sign(x);
        if (Math.Abs(x) < 3)
        {
            double term = x, sum = x;
            for (var n = 1; Math.Abs(term) > 1e-17 * Math.Abs(sum); n++)
            {
                term *= -x * x / n;
                sum += term / (2 * n + 1);
            }

            return 2 / Math.Sqrt(Math.PI) * sum;
        }

        var a = Math.Abs(x);
        var fraction = 0.0;
        for (var n = 60; n > 0; n--)
            fraction = n / 2.0 / (a + fraction);
        return Math.CopySign(1 - Math.Exp(-a * a) / Math.Sqrt(Math.PI) / (a + fraction), x);
    }

    /// <summary>The gamma function by Lanczos' approximation (g = 7, 9 terms); 1e-15 relative.</summary>
    public static double Gamma(double x)
    {
        if (x < 0.5)
            return Math.PI / (Math.Sin(Math.PI * x) * Gamma(1 - x));
        if (x == Math.Floor(x) && x <= 171)
        {
            var product = 1.0;
            for (var i = 2; i < x; i++)
                product *= i;
            return product;
        }

        var t = x + 6.5;
        return Math.Sqrt(2 * Math.PI) * Math.Pow(t, x - 0.5) * Math.Exp(-t) * Series(x);
    }

    /// <summary>The logarithm of the absolute value of the gamma function.</summary>
    public static double LogGamma(double x)
    {
        if (x < 0.5)
            return Math.Log(Math.PI / Math.Abs(Math.Sin(Math.PI * x))) - LogGamma(1 - x);
        var t = x + 6.5;
        return 0.5 * Math.Log(2 * Math.PI) + (x - 0.5) * Math.Log(t) - t + Math.Log(Series(x));
    }

    private static double Series(double x)
    {
        var sum = Lanczos[0];
        for (var i = 1; i < Lanczos.Length; i++)
            sum += Lanczos[i] / (x - 1 + i);
        return sum;
    }
}
