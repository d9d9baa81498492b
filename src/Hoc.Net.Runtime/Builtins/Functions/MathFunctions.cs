namespace Hoc.Net.Runtime.Builtins.Functions;

/// <summary>Functions of numbers.</summary>
internal static class MathFunctions
{
    private const double LargestExponent = 700;

    [HocFunction("sin", "sin(x)", "The sine of x radians.", Least = 1, Most = 1, IsStrict = true)]
    public static double Sin(double x) => Math.Sin(x);

    [HocFunction("cos", "cos(x)", "The cosine of x radians.", Least = 1, Most = 1, IsStrict = true)]
    public static double Cos(double x) => Math.Cos(x);

    [HocFunction("atan", "atan(x)", "The arc tangent in radians.", Least = 1, Most = 1, IsStrict = true)]
    public static double Atan(double x) => Math.Atan(x);

    [HocFunction("atan2", "atan2(y, x)", "The angle in radians of the point (x, y), from -PI to PI.", Least = 2, Most = 2)]
    public static double Atan2(double y, double x) => Math.Atan2(y, x);

    [HocFunction("tanh", "tanh(x)", "The hyperbolic tangent.", Least = 1, Most = 1, IsStrict = true)]
    public static double Tanh(double x) => Math.Tanh(x);

    [HocFunction("abs", "abs(x)", "The absolute value.", Least = 1, Most = 1, IsStrict = true)]
    public static double Abs(double x) => Math.Abs(x);

    [HocFunction("int", "int(x)", "x without its fraction; what misses a whole number by less than float_epsilon counts as that.", Least = 1, Most = 1, IsStrict = true)]
    public static double Truncate(CallArguments call)
    {
        double x = call.Number(1);
        double epsilon = call.Session.FloatEpsilon;
        return Math.Truncate(x < 0 ? x - epsilon : x + epsilon) + 0.0; // -0 becomes 0
    }

    [HocFunction("exp", "exp(x)", "e to the power of x; beyond 700 it stays at exp(700), below -700 it is 0.", Least = 1, Most = 1, IsStrict = true)]
    public static double Exp(CallArguments call)
    {
        double x = call.Number(1);
        if (x < -LargestExponent) return 0;
        if (x <= LargestExponent || double.IsNaN(x)) return Math.Exp(x);
        call.Warn(
            RuntimeDiagnostics.ExponentTooLarge,
            $"exp({x:G8}) is too large; exp(700) is taken.",
            "Check the argument: values beyond 700 usually come from a wrong unit or a division by a small number.");
        return Math.Exp(LargestExponent);
    }

    [HocFunction("log", "log(x)", "The natural logarithm.", Least = 1, Most = 1, IsStrict = true)]
    public static double Log(CallArguments call) => Logarithm(call, Math.Log);

    [HocFunction("log10", "log10(x)", "The decimal logarithm.", Least = 1, Most = 1, IsStrict = true)]
    public static double Log10(CallArguments call) => Logarithm(call, Math.Log10);

    [HocFunction("sqrt", "sqrt(x)", "The square root.", Least = 1, Most = 1, IsStrict = true)]
    public static double SquareRoot(CallArguments call)
    {
        double x = call.Number(1);
        return x < 0 ? throw OutOfDomain(call, x, "Make sure that the argument is not negative.") : Math.Sqrt(x);
    }

    [HocFunction("erf", "erf(x)", "The error function.", Least = 1, Most = 1, IsStrict = true)]
    public static double Erf(double x) => SpecialFunctions.Erf(x);

    [HocFunction("erfc", "erfc(x)", "1 - erf(x), exact also where erf is near 1.", Least = 1, Most = 1, IsStrict = true)]
    public static double Erfc(double x) => SpecialFunctions.Erfc(x);

    private static double Logarithm(CallArguments call, Func<double, double> logarithm)
    {
        double x = call.Number(1);
        if (x < 0) throw OutOfDomain(call, x, "Make sure that the argument is positive.");
        if (x == 0)
        {
            call.Warn(
                RuntimeDiagnostics.LogarithmOfZero,
                $"{call.Callee}(0) is minus infinity.",
                "Make sure that the argument is positive.");
        }

        return logarithm(x);
    }

    private static HocException OutOfDomain(CallArguments call, double x, string remedy) => call.Fault(
        RuntimeDiagnostics.OutOfDomain,
        $"{call.Callee}({x:G8}) does not exist.",
        remedy);
}
