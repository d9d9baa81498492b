using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>Two numbers and an operator. Operands that are variables or constants are read without a call.</summary>
internal sealed class BinaryNumber<TOperator>(SourceSpan span, Expression left, Expression right) : NumberExpression(span)
    where TOperator : struct, IBinaryOperator
{
    private readonly Cell? _leftCell = CellOf(left);
    private readonly Cell? _rightCell = CellOf(right);

    /// <summary>The first operand.</summary>
    public Expression Left => left;

    /// <summary>The second operand.</summary>
    public Expression Right => right;

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame)
    {
        double first = _leftCell is { } l ? l.Value : left.EvaluateNumber(frame);
        double second = _rightCell is { } r ? r.Value : right.EvaluateNumber(frame);
        return TOperator.Apply(first, second, frame, this);
    }

    private static Cell? CellOf(Expression operand) => operand switch
    {
        NumberVariable variable => variable.Cell,
        NumberConstant constant => constant.Cell,
        _ => null,
    };
}
