namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <summary>A condition on elements, as where and its kind take it: <c>"&gt;", 3</c> or an interval <c>"[)", 1, 2</c>.</summary>
internal readonly record struct VectorComparison(string Operator, double First, double Second, double Epsilon)
{
    private static readonly string[] Operators = ["==", "!=", ">", "<", ">=", "<=", "[]", "[)", "(]", "()"];

    /// <summary>Reads the condition from the arguments at <paramref name="position"/>.</summary>
    public static VectorComparison From(CallArguments call, int position)
    {
        string symbol = call.String(position);
        if (!Operators.Contains(symbol))
        {
            throw call.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                $"'{symbol}' is no comparison that {call.Callee}() knows.",
                $"Use one of {string.Join("  ", Operators)}.");
        }

        bool isInterval = symbol[0] is '[' or '(';
        double second = isInterval ? call.Number(position + 2) : 0;
        return new VectorComparison(symbol, call.Number(position + 1), second, call.Session.FloatEpsilon);
    }

    /// <summary>Whether two numbers differ by less than epsilon, as all methods of Vector see it; NaN and infinities equal nothing.</summary>
    public static bool AreEqual(double left, double right, double epsilon) => left - right < epsilon && right - left < epsilon;

    /// <summary>Whether an element meets the condition.</summary>
    public bool Holds(double item) => Operator switch
    {
        "==" => AreEqual(item, First, Epsilon),
        "!=" => !AreEqual(item, First, Epsilon),
        ">" => item > First + Epsilon,
        "<" => item < First - Epsilon,
        ">=" => item >= First - Epsilon,
        "<=" => item <= First + Epsilon,
        "[]" => item >= First - Epsilon && item <= Second + Epsilon,
        "[)" => item >= First - Epsilon && item < Second - Epsilon,
        "(]" => item > First + Epsilon && item <= Second + Epsilon,
        _ => item > First + Epsilon && item < Second - Epsilon,
    };
}
