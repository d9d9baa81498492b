using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>a != b beyond float_epsilon.</summary>
internal readonly struct Inequality : IBinaryOperator
{
    /// <inheritdoc/>
    public static double Apply(double left, double right, Frame frame, Expression node) =>
        Arithmetic.AreDifferent(left, right, frame.Epsilon.Number) ? 1 : 0;
}
