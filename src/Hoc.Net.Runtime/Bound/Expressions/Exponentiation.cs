using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>a ^ b.</summary>
internal readonly struct Exponentiation : IBinaryOperator
{
    /// <inheritdoc/>
    public static double Apply(double left, double right, Frame frame, Expression node) =>
        Arithmetic.Power(left, right, frame.Session, node.Span);
}
