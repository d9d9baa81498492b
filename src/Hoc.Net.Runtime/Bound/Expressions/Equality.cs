using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>a == b within float_epsilon.</summary>
internal readonly struct Equality : IBinaryOperator
{
    /// <inheritdoc/>
    public static double Apply(double left, double right, Frame frame, Expression node) =>
        Arithmetic.AreEqual(left, right, frame.Epsilon.Number) ? 1 : 0;
}
