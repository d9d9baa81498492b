using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>place = value</c>, <c>place += value</c> ... of numbers; gives the number stored.</summary>
internal sealed class NumberAssignment(
    SourceSpan span,
    INumberPlace place,
    Combination combination,
    Expression value) : NumberExpression(span)
{
    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame) => place.Assign(frame, combination, value);
}
