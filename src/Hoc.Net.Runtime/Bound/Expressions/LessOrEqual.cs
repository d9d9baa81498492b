using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>a &lt;= b within float_epsilon.</summary>
internal readonly struct LessOrEqual : IBinaryOperator
{
    /// <inheritdoc/>
    public static double Apply(double left, double right, Frame frame, Expression node) => left <= right + frame.Epsilon.Number ? 1 : 0;
}
