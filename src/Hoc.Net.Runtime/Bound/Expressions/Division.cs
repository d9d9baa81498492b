using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>a / b; a zero divisor ends the statement.</summary>
internal readonly struct Division : IBinaryOperator
{
    /// <inheritdoc/>
    public static double Apply(double left, double right, Frame frame, Expression node) =>
        right != 0 ? left / right : throw Arithmetic.DivisionByZero(node.Span);
}
