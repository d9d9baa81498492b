using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>An operator of two numbers.</summary>
internal interface IBinaryOperator
{
    /// <summary>The result; <paramref name="node"/> gives the place of a mistake.</summary>
    static abstract double Apply(double left, double right, Frame frame, Expression node);
}
