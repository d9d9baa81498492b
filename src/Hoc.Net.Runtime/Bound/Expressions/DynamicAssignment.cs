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
    /// <summary>Where the value goes.</summary>
    public MemberExpression Place => place;

    /// <summary>How it combines with what stands there.</summary>
    public Combination Combination => combination;

    /// <summary>What is assigned.</summary>
    public Expression Value => value;

    /// <inheritdoc/>
    public override HocValue Evaluate(Frame frame) => place.AssignAny(frame, combination, value);

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame) => place.Assign(frame, combination, value);
}
