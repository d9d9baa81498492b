using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>A number that lies elsewhere for good: <c>t</c>, <c>dt</c>, a global of a mechanism.</summary>
internal sealed class ReferencedNumber(SourceSpan span, VariableReference place) : NumberExpression(span), INumberPlace
{
    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame) => place.Value;

    /// <inheritdoc/>
    public double Assign(Frame frame, Combination combination, Expression value) =>
        place.Value = combination.Apply(value.EvaluateNumber(frame), place);

    /// <inheritdoc/>
    public VariableReference Refer(Frame frame) => place;
}
