using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime.Bound;

/// <summary>HOC's arithmetic where it is not C#'s.</summary>
internal static class Arithmetic
{
    /// <summary>The cyclic remainder, from 0 up to the modulus, which must be positive: -7 % 3 is 2.</summary>
    public static double Modulo(double value, double modulus, SourceSpan span)
    {
        if (!(modulus > 0))
        {
            throw new HocException(new Diagnostic(
                RuntimeDiagnostics.DivisionByZero,
                span,
                $"the divisor of % is {modulus:G10}, but it must be above 0.",
                "Take the remainder by a positive number."));
        }

        double remainder = value % modulus;
        return remainder < 0 ? remainder + modulus : remainder;
    }

    /// <summary>x^y. A result out of range is a warning, one that is no real number ends the statement, as in NEURON.</summary>
    public static double Power(double value, double exponent, HocSession session, SourceSpan span)
    {
        double power = Math.Pow(value, exponent);
        if (double.IsFinite(power)) return power;
        if (double.IsNaN(power) && !double.IsNaN(value) && !double.IsNaN(exponent))
        {
            throw new HocException(new Diagnostic(
                RuntimeDiagnostics.OutOfDomain,
                span,
                $"{value:G10} ^ {exponent:G10} is no real number.",
                "Raise negative numbers to whole powers only."));
        }

        if (double.IsFinite(value) && double.IsFinite(exponent))
        {
            session.Report(new Diagnostic(
                RuntimeDiagnostics.OutOfRange,
                span,
                $"{value:G10} ^ {exponent:G10} is too large for a number.",
                "The result is infinite."));
        }

        return power;
    }

    /// <summary>Whether two numbers differ by epsilon at most; a number that is not one equals nothing.</summary>
    public static bool AreEqual(double left, double right, double epsilon) =>
        left <= right + epsilon && left >= right - epsilon;

    /// <summary>Whether two numbers differ by more than epsilon; a number that is not one differs from nothing either.</summary>
    public static bool AreDifferent(double left, double right, double epsilon) =>
        left > right + epsilon || left < right - epsilon;

    /// <summary>The exception for a division by zero.</summary>
    public static HocException DivisionByZero(SourceSpan span) => new(new Diagnostic(
        RuntimeDiagnostics.DivisionByZero,
        span,
        "division by zero.",
        "Check the divisor before you divide by it."));
}
