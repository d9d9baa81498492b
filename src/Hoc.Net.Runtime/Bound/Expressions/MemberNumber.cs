using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>A number variable of the template whose procedure runs.</summary>
internal sealed class MemberNumber(SourceSpan span, int member) : NumberExpression(span), INumberPlace
{
    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame) => frame.Instance!.NumberAt(member).Value;

    /// <inheritdoc/>
    public double Assign(Frame frame, Combination combination, Expression value)
    {
        Cell cell = frame.Instance!.NumberAt(member);
        return cell.Value = combination.Apply(value.EvaluateNumber(frame), cell);
    }

    /// <inheritdoc/>
    public VariableReference Refer(Frame frame) => frame.Instance!.NumberAt(member);
}
