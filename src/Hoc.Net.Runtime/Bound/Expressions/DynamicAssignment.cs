using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>o.member = value</c>: the kind of the member decides what is stored.</summary>
internal sealed class DynamicAssignment(
    SourceSpan span,
    MemberExpression place,
    Combination combination,
    Expression value) : DynamicExpression(span)
{
    /// <inheritdoc/>
    public override HocValue Evaluate(Frame frame) => place.AssignAny(frame, combination, value);

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame) => place.Assign(frame, combination, value);
}
