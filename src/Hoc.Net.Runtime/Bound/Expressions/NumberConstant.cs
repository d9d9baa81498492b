using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>A number as it was written.</summary>
internal sealed class NumberConstant(SourceSpan span, double value) : NumberExpression(span)
{
    /// <summary>The number, kept like a variable's so that operators read both alike.</summary>
    public NumberSlot Slot { get; } = new(value);

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame) => Slot.Number;
}
