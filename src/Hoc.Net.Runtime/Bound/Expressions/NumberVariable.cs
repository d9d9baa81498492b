using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>A number variable of the top level.</summary>
internal sealed class NumberVariable(SourceSpan span, NumberSlot slot) : NumberExpression(span), INumberPlace
{
    /// <summary>Its storage.</summary>
    public NumberSlot Slot { get; } = slot;

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame) => Slot.Number;

    /// <inheritdoc/>
    public double Assign(Frame frame, Combination combination, Expression value) =>
        Slot.Number = combination.Apply(value.EvaluateNumber(frame), Slot);

    /// <inheritdoc/>
    public VariableReference Refer(Frame frame) => Slot;
}
