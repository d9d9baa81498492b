using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>a || b of two values; both have been evaluated.</summary>
internal readonly struct Disjunction : IBinaryOperator
{
    /// <inheritdoc/>
    public static double Apply(double left, double right, Frame frame, Expression node) => left != 0 || right != 0 ? 1 : 0;
}
