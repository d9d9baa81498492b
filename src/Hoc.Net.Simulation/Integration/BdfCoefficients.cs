namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// The coefficients of the variable-step backward differentiation formula in Nordsieck form, of fixed leading coefficient: the polynomial by which a
/// correction changes the history, and the constants of the error tests.
/// </summary>
/// <remarks>
/// G. D. Byrne, A. C. Hindmarsh: A polyalgorithm for the numerical solution of ordinary differential equations, ACM TOMS 1 (1975) 71-96; K. R. Jackson,
/// R. Sacks-Davis: An alternative implementation of variable step-size multistep formulas for stiff ODEs, ACM TOMS 6 (1980) 295-318; with
/// the test constants of CVODE (A. C. Hindmarsh et al.: SUNDIALS, ACM TOMS 31 (2005) 363-396).
/// </remarks>
internal sealed class BdfCoefficients
{
    /// <summary>The highest order that is stable enough.</summary>
    public const int HighestOrder = 5;

    private const double ConvergenceFactor = 0.1; // of the error test, for the iteration

    /// <summary>1/n by n.</summary>
    private static ReadOnlySpan<double> Inverses => [double.PositiveInfinity, 1, 1 / 2.0, 1 / 3.0, 1 / 4.0, 1 / 5.0, 1 / 6.0];

    private readonly double[] _polynomial = new double[HighestOrder + 2];

    /// <summary>By power of the Nordsieck array, what a correction of the state adds.</summary>
    public ReadOnlySpan<double> Polynomial => _polynomial;

    /// <summary>1/l₁, the share of a step that derivatives at its end have in it.</summary>
    public double StepShare { get; private set; }

    /// <summary>The factor of the error test of the order below; set where an order change is due.</summary>
    public double ErrorBelow { get; private set; }

    /// <summary>A correction's norm by this is the local error in units of the tolerance.</summary>
    public double Error { get; private set; }

    /// <summary>The factor of the error test of the order above; set where an order change is due.</summary>
    public double ErrorAbove { get; private set; }

    /// <summary>The factor of the convergence test of the iteration.</summary>
    public double Convergence { get; private set; }

    /// <summary>The leading coefficient of the next derivative, which compares corrections of successive steps.</summary>
    public double Leading { get; private set; }

    /// <summary>Computes all for a step.</summary>
    /// <param name="order">The order, q.</param>
    /// <param name="step">The step, ms.</param>
    /// <param name="past">The lengths of the last steps, ms, the last first.</param>
    /// <param name="isOrderChangeDue">Whether the tests of the neighbouring orders are needed.</param>
    public void Compute(int order, double step, ReadOnlySpan<double> past, bool isOrderChangeDue)
    {
        var l = _polynomial;
        Array.Clear(l);
        l[0] = l[1] = 1;
        double inverse = 1; // 1/ξ_q, of the order's last node
        double inverseStar = 1; // 1/ξ*, which keeps the leading coefficient fixed
        double alpha = -1;
        double alphaHat = -1;
        var span = step;
        if (order > 1)
        {
            for (var j = 2; j < order; j++)
            {
                span += past[j - 2];
                inverse = step / span;
                alpha -= Inverses[j];
                Multiply(l, j, inverse);
            }

            alpha -= Inverses[order];
            inverseStar = -l[1] - alpha;
            span += past[order - 2];
            inverse = step / span;
            alphaHat = -l[1] - inverse;
            Multiply(l, order, inverseStar);
        }

        StepShare = 1 / l[1];
        var difference = 1 - alphaHat + alpha;
        var factor = 1 + order * difference;
        Error = Math.Abs(alpha * (factor / difference));
        Leading = Math.Abs(factor / (l[order] * inverse / inverseStar));
        Convergence = ConvergenceFactor * Error;
        if (!isOrderChangeDue)
            return;
        var below = (alpha + Inverses[order]) / (1 - (alphaHat + inverse) + (alpha + Inverses[order]));
        ErrorBelow = Math.Abs(below / (inverseStar / l[order]));
        inverse = step / (span + past[order - 1]);
        var alphaAbove = alpha - Inverses[order + 1];
        var above = factor / (1 - (alphaHat - inverse) + alphaAbove);
        ErrorAbove = Math.Abs(above * inverse * (order + 2) * alphaAbove);
    }

    /// <summary>Makes a polynomial with as many roots plus one: multiplies it by 1 + x·inverse.</summary>
    private static void Multiply(double[] polynomial, int degree, double inverse)
    {
        for (var i = degree; i >= 1; i--)
            polynomial[i] += polynomial[i - 1] * inverse;
    }
}
