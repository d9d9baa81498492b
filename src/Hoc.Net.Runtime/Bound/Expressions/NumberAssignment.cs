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
    /// <summary>Where the number goes.</summary>
    public INumberPlace Place => place;

    /// <summary>How it combines with what stands there.</summary>
    public Combination Combination => combination;

    /// <summary>What is assigned.</summary>
    public Expression Value => value;

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame) => place.Assign(frame, combination, value);
}
