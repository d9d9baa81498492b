using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>A number variable of the template whose procedure runs.</summary>
internal sealed class MemberNumber(SourceSpan span, int member) : NumberExpression(span), INumberPlace
{
    /// <summary>Which of the instance's variables it is.</summary>
    public int Member => member;

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame) => frame.Instance!.NumberAt(member).Number;

    /// <inheritdoc/>
    public double Assign(Frame frame, Combination combination, Expression value)
    {
        NumberSlot slot = frame.Instance!.NumberAt(member);
        return slot.Number = combination.Apply(value.EvaluateNumber(frame), slot);
    }

    /// <inheritdoc/>
    public VariableReference Refer(Frame frame) => frame.Instance!.NumberAt(member);
}
