using System.Collections.Frozen;
using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Nmodl.Lowering;

/// <summary>The names of mathematical functions in NMODL.</summary>
internal static class MathNames
{
    private static readonly FrozenDictionary<string, (MathFunction Function, int Arguments)> Functions =
        new Dictionary<string, (MathFunction, int)>
        {
            ["exp"] = (MathFunction.Exp, 1),
            ["log"] = (MathFunction.Log, 1),
            ["log10"] = (MathFunction.Log10, 1),
            ["sqrt"] = (MathFunction.Sqrt, 1),
            ["fabs"] = (MathFunction.Abs, 1),
            ["abs"] = (MathFunction.Abs, 1),
            ["sin"] = (MathFunction.Sin, 1),
            ["cos"] = (MathFunction.Cos, 1),
            ["tan"] = (MathFunction.Tan, 1),
            ["asin"] = (MathFunction.Asin, 1),
            ["acos"] = (MathFunction.Acos, 1),
            ["atan"] = (MathFunction.Atan, 1),
            ["atan2"] = (MathFunction.Atan2, 2),
            ["sinh"] = (MathFunction.Sinh, 1),
            ["cosh"] = (MathFunction.Cosh, 1),
            ["tanh"] = (MathFunction.Tanh, 1),
            ["floor"] = (MathFunction.Floor, 1),
            ["ceil"] = (MathFunction.Ceiling, 1),
            ["pow"] = (MathFunction.Pow, 2),
            ["fmod"] = (MathFunction.Fmod, 2),
        }.ToFrozenDictionary();

    public static bool TryFind(string name, out MathFunction function, out int arguments)
    {
        var isFound = Functions.TryGetValue(name, out var entry);
        (function, arguments) = entry;
        return isFound;
    }
}
