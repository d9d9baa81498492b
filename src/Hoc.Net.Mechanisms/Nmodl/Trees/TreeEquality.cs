using Hoc.Net.Language.Nmodl;

namespace Hoc.Net.Mechanisms.Nmodl.Trees;

/// <summary>Compares expressions wherever they stand.</summary>
internal static class TreeEquality
{
    /// <summary>Whether two expressions are written the same, and so have one value.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <param name="isPure">Whether calls of a function give one value; without it expressions with calls are never the same.</param>
    public static bool AreSame(NmodlExpression left, NmodlExpression right, Func<string, bool>? isPure = null) => (left, right) switch
    {
        (NumberLiteral a, NumberLiteral b) => a.Value == b.Value,
        (NameExpression a, NameExpression b) => a.Name.Text == b.Name.Text,
        (ElementExpression a, ElementExpression b) => a.Name.Text == b.Name.Text && AreSame(a.Index, b.Index, isPure),
        (UnaryExpression a, UnaryExpression b) => a.Operator == b.Operator && AreSame(a.Operand, b.Operand, isPure),
        (BinaryExpression a, BinaryExpression b) =>
            a.Operator == b.Operator && AreSame(a.Left, b.Left, isPure) && AreSame(a.Right, b.Right, isPure),
        (CallExpression a, CallExpression b) => a.Name.Text == b.Name.Text && isPure?.Invoke(a.Name.Text) == true
            && a.Arguments.Length == b.Arguments.Length && a.Arguments.Zip(b.Arguments).All(pair => AreSame(pair.First, pair.Second, isPure)),
        _ => false,
    };
}
