using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>A <c>local</c> number of the running procedure.</summary>
internal sealed class LocalNumber(SourceSpan span, int index) : NumberExpression(span), INumberPlace
{
    /// <summary>Which of the frame's numbers it is.</summary>
    public int Index { get; } = index;

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame) => frame.Locals[Index];

    /// <inheritdoc/>
    public double Assign(Frame frame, Combination combination, Expression value)
    {
        double operand = value.EvaluateNumber(frame);
        ref double place = ref frame.Locals[Index];
        return place = combination.IsPlain ? operand : combination.Apply(place, operand);
    }

    /// <inheritdoc/>
    /// <remarks>The pointer stays valid only while the procedure runs, as a pointer to an automatic variable of C.</remarks>
    public VariableReference Refer(Frame frame) => new Values.NumberArrayElement(frame.Locals, Index);
}
