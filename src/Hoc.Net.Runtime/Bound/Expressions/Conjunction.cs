using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>a &amp;&amp; b of two values; both have been evaluated.</summary>
internal readonly struct Conjunction : IBinaryOperator
{
    /// <inheritdoc/>
    public static double Apply(double left, double right, Frame frame, Expression node) => left != 0 && right != 0 ? 1 : 0;
}
