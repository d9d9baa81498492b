using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>Two numbers and an operator. Operands that are variables or constants are read without a call.</summary>
internal sealed class BinaryNumber<TOperator>(
    SourceSpan span,
    Expression left,
    Expression right) : NumberExpression(span)
    where TOperator : struct, IBinaryOperator
{
    private readonly NumberSlot? _leftSlot = SlotOf(left);
    private readonly NumberSlot? _rightSlot = SlotOf(right);

    /// <summary>The first operand.</summary>
    public Expression Left => left;

    /// <summary>The second operand.</summary>
    public Expression Right => right;

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame)
    {
        double first = _leftSlot is { } l ? l.Number : left.EvaluateNumber(frame);
        double second = _rightSlot is { } r ? r.Number : right.EvaluateNumber(frame);
        return TOperator.Apply(first, second, frame, this);
    }

    private static NumberSlot? SlotOf(Expression operand) => operand switch
    {
        NumberVariable variable => variable.Slot,
        NumberConstant constant => constant.Slot,
        _ => null,
    };
}
