namespace Hoc.Net.Runtime.Builtins.Functions;

/// <summary>
/// The error function by W. J. Cody, Rational Chebyshev approximations for the error function, Math. Comp. 23 (1969) 631-637.
/// Relative error below 1e-15.
/// </summary>
internal static class SpecialFunctions
{
    private const double InverseSqrtPi = 0.56418958354775628695;
    private const double NearZero = 0.46875;

    /// <summary>The error function.</summary>
    public static double Erf(double x)
    {
        double magnitude = Math.Abs(x);
        if (magnitude <= NearZero) return x * Small(x * x);
        return Math.CopySign(1 - Complement(magnitude), x);
    }

    /// <summary>The complementary error function, 1 - erf(x).</summary>
    public static double Erfc(double x)
    {
        double magnitude = Math.Abs(x);
        if (magnitude <= NearZero) return 1 - x * Small(x * x);
        return x < 0 ? 2 - Complement(magnitude) : Complement(magnitude);
    }

    private static double Small(double y) => Ratio(
        y,
        [3.16112374387056560e00, 1.13864154151050156e02, 3.77485237685302021e02, 3.20937758913846947e03],
        [2.36012909523441209e01, 2.44024637934444173e02, 1.28261652607737228e03, 2.84423683343917062e03],
        1.85777706184603153e-1);

    private static double Complement(double x)
    {
        if (x > 26.6) return 0;
        double ratio = x <= 4
            ? Ratio(
                x,
                [
                    5.64188496988670089e-1, 8.88314979438837594e0, 6.61191906371416295e01, 2.98635138197400131e02,
                    8.81952221241769090e02, 1.71204761263407058e03, 2.05107837782607147e03, 1.23033935479799725e03,
                ],
                [
                    1.57449261107098347e01, 1.17693950891312499e02, 5.37181101862009858e02, 1.62138957456669019e03,
                    3.29079923573345963e03, 4.36261909014324716e03, 3.43936767414372164e03, 1.23033935480374942e03,
                ],
                2.15311535474403846e-8)
            : Tail(1 / (x * x)) / x;

        // exp(-x²) loses digits where x² is large; the square is taken in two parts.
        double coarse = Math.Truncate(x * 16) / 16;
        double rest = (x - coarse) * (x + coarse);
        return Math.Exp(-coarse * coarse) * Math.Exp(-rest) * ratio;
    }

    private static double Tail(double y)
    {
        double series = y * Ratio(
            y,
            [3.05326634961232344e-1, 3.60344899949804439e-1, 1.25781726111229246e-1, 1.60837851487422766e-2, 6.58749161529837803e-4],
            [2.56852019228982242e00, 1.87295284992346725e00, 5.27905102951428412e-1, 6.05183413124413191e-2, 2.33520497626869185e-3],
            1.63153871373020978e-2);
        return InverseSqrtPi - series;
    }

    /// <summary>(lead·yⁿ + p₀·yⁿ⁻¹ + ...) / (yⁿ + q₀·yⁿ⁻¹ + ...).</summary>
    private static double Ratio(double y, ReadOnlySpan<double> p, ReadOnlySpan<double> q, double lead)
    {
        double numerator = lead;
        double denominator = 1;
        for (int i = 0; i < p.Length; i++)
        {
            numerator = numerator * y + p[i];
            denominator = denominator * y + q[i];
        }

        return numerator / denominator;
    }
}
