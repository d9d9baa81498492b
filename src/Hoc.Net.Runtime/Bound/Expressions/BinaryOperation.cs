using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>Two numbers and an operator, whichever it is.</summary>
internal abstract class BinaryOperation(SourceSpan span, Expression left, Expression right) : NumberExpression(span)
{
    /// <summary>The first operand.</summary>
    public Expression Left { get; } = left;

    /// <summary>The second operand.</summary>
    public Expression Right { get; } = right;

    /// <summary>The operator, an <see cref="IBinaryOperator"/>.</summary>
    public abstract Type Operator { get; }
}
