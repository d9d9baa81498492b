using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>x = value</c> of a number variable of the top level: the commonest assignment, without a detour.</summary>
internal sealed class VariableAssignment(SourceSpan span, NumberSlot slot, Expression value) : NumberExpression(span)
{
    /// <summary>The storage of the variable.</summary>
    public NumberSlot Slot => slot;

    /// <summary>What is assigned.</summary>
    public Expression Value => value;

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame)
    {
        double number = value.EvaluateNumber(frame);
        slot.Number = number;
        return number;
    }
}
