namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <summary>A condition on elements, as where and its kind take it: <c>"&gt;", 3</c> or an interval <c>"[)", 1, 2</c>.</summary>
/// <remarks>All but equality are a least and a greatest number, so that a test of an element is two comparisons.</remarks>
internal readonly struct VectorComparison
{
    private static readonly string[] Operators = ["==", "!=", ">", "<", ">=", "<=", "[]", "[)", "(]", "()"];

    private readonly bool _isEquality;
    private readonly bool _isNegated;
    private readonly double _number;
    private readonly double _epsilon;
    private readonly double _least;
    private readonly double _greatest;

    private VectorComparison(string symbol, double first, double second, double epsilon)
    {
        (_number, _epsilon) = (first, epsilon);
        (_isEquality, _isNegated) = (symbol is "==" or "!=", symbol == "!=");
        _least = symbol switch
        {
            ">" or "(]" or "()" => Above(first + epsilon),
            ">=" or "[]" or "[)" => first - epsilon,
            _ => double.NegativeInfinity,
        };
        _greatest = symbol switch
        {
            "<" => Below(first - epsilon),
            "<=" => first + epsilon,
            "[)" or "()" => Below(second - epsilon),
            "[]" or "(]" => second + epsilon,
            _ => double.PositiveInfinity,
        };
    }

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
    public bool Holds(double item) =>
        _isEquality ? AreEqual(item, _number, _epsilon) != _isNegated : item >= _least && item <= _greatest;

    private static double Above(double bound) => double.IsPositiveInfinity(bound) ? double.NaN : Math.BitIncrement(bound);

    private static double Below(double bound) => double.IsNegativeInfinity(bound) ? double.NaN : Math.BitDecrement(bound);
}
