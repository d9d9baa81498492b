using Hoc.Net.Mechanisms.Kernels;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>math.h. As in NEURON's translated files, exp is 0 below -700 and exp(700) above 700.</summary>
internal static class MathChapter
{
    public static IEnumerable<(string Name, Func<double, double> Body)> Unary =>
    [
        ("sin", Math.Sin), ("cos", Math.Cos), ("tan", Math.Tan), ("asin", Math.Asin), ("acos", Math.Acos), ("atan", Math.Atan),
        ("sinh", Math.Sinh), ("cosh", Math.Cosh), ("tanh", Math.Tanh), ("asinh", Math.Asinh), ("acosh", Math.Acosh), ("atanh", Math.Atanh),
        ("exp", Exp), ("hoc_Exp", Exp), ("exp2", static x => Math.Pow(2, x)), ("expm1", SpecialFunctions.Expm1), ("log", Math.Log), ("log2", Math.Log2),
        ("log10", Math.Log10), ("log1p", SpecialFunctions.Log1p), ("sqrt", Math.Sqrt), ("cbrt", Math.Cbrt), ("fabs", Math.Abs), ("floor", Math.Floor),
        ("ceil", Math.Ceiling), ("trunc", Math.Truncate), ("round", static x => Math.Round(x, MidpointRounding.AwayFromZero)), ("rint", Math.Round),
        ("nearbyint", Math.Round), ("erf", SpecialFunctions.Erf), ("erfc", static x => 1 - SpecialFunctions.Erf(x)),
        ("tgamma", SpecialFunctions.Gamma), ("lgamma", SpecialFunctions.LogGamma),
    ];

    public static IEnumerable<(string Name, Func<double, double, double> Body)> Binary =>
    [
        ("atan2", Math.Atan2), ("pow", Math.Pow), ("fmod", static (x, y) => x % y), ("hypot", double.Hypot), ("fmax", Max), ("fmin", Min),
        ("copysign", Math.CopySign), ("fdim", static (x, y) => x > y ? x - y : 0), ("remainder", Math.IEEERemainder),
    ];

    public static IEnumerable<(string Name, LibraryBody Body)> Others =>
    [
        ("sqrtf", static c => (double)MathF.Sqrt((float)c.Real(0))), ("fabsf", static c => (double)MathF.Abs((float)c.Real(0))),
        ("expf", static c => (double)MathF.Exp((float)c.Real(0))), ("logf", static c => (double)MathF.Log((float)c.Real(0))),
        ("powf", static c => (double)MathF.Pow((float)c.Real(0), (float)c.Real(1))), ("sinf", static c => (double)MathF.Sin((float)c.Real(0))),
        ("cosf", static c => (double)MathF.Cos((float)c.Real(0))), ("floorf", static c => (double)MathF.Floor((float)c.Real(0))),
        ("ceilf", static c => (double)MathF.Ceiling((float)c.Real(0))),
        ("ldexp", static c => Math.ScaleB(c.Real(0), (int)c.Int(1))), ("frexp", Frexp), ("modf", Modf),
        ("isnan", static c => double.IsNaN(c.Real(0)) ? 1L : 0), ("isinf", static c => double.IsInfinity(c.Real(0)) ? 1L : 0),
        ("isfinite", static c => double.IsFinite(c.Real(0)) ? 1L : 0), ("finite", static c => double.IsFinite(c.Real(0)) ? 1L : 0),
        ("signbit", static c => double.IsNegative(c.Real(0)) ? 1L : 0),
        ("lround", static c => (long)Math.Round(c.Real(0), MidpointRounding.AwayFromZero)), ("lrint", static c => (long)Math.Round(c.Real(0))),
        ("abs", static c => Math.Abs((long)(int)c.Int(0))), ("labs", static c => c.Int(0) < 0 ? unchecked(-c.Int(0)) : c.Int(0)),
        ("llabs", static c => c.Int(0) < 0 ? unchecked(-c.Int(0)) : c.Int(0)),
    ];

    private static double Exp(double x) => LaneFunctions.Exp(new Lanes1(x)).Value;

    private static double Max(double x, double y) => double.IsNaN(x) ? y : double.IsNaN(y) ? x : Math.Max(x, y);

    private static double Min(double x, double y) => double.IsNaN(x) ? y : double.IsNaN(y) ? x : Math.Min(x, y);

    private static LibraryResult Frexp(LibraryCall call)
    {
        var x = call.Real(0);
        var exponent = x == 0 || !double.IsFinite(x) ? 0 : Math.ILogB(x) + 1;
        call.Memory.Store(call.Int(1), 4, (uint)exponent);
        return exponent == 0 && (x == 0 || !double.IsFinite(x)) ? x : Math.ScaleB(x, -exponent);
    }

    private static LibraryResult Modf(LibraryCall call)
    {
        var whole = Math.Truncate(call.Real(0));
        call.Memory.StoreDouble(call.Int(1), whole);
        return call.Real(0) - whole;
    }
}
