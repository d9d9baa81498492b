using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>a % b, cyclic.</summary>
internal readonly struct Remainder : IBinaryOperator
{
    /// <inheritdoc/>
    public static double Apply(double left, double right, Frame frame, Expression node) => Arithmetic.Modulo(left, right, node.Span);
}
