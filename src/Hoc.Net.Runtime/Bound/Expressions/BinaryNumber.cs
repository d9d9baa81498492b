using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>Two numbers and an operator. Operands that are variables or constants are read without a call.</summary>
internal sealed class BinaryNumber<TOperator>(
    SourceSpan span,
    Expression left,
    Expression right) : BinaryOperation(span, left, right)
    where TOperator : struct, IBinaryOperator
{
    private readonly NumberSlot? _leftSlot = SlotOf(left);
    private readonly NumberSlot? _rightSlot = SlotOf(right);

    /// <inheritdoc/>
    public override Type Operator => typeof(TOperator);

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame)
    {
        double first = _leftSlot is { } l ? l.Number : Left.EvaluateNumber(frame);
        double second = _rightSlot is { } r ? r.Number : Right.EvaluateNumber(frame);
        return TOperator.Apply(first, second, frame, this);
    }

    private static NumberSlot? SlotOf(Expression operand) => operand switch
    {
        NumberVariable variable => variable.Slot,
        NumberConstant constant => constant.Slot,
        _ => null,
    };
}
