using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>-x</c>.</summary>
internal sealed class Negation(SourceSpan span, Expression operand) : NumberExpression(span)
{
    /// <summary>What is negated.</summary>
    public Expression Operand => operand;

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame) => -operand.EvaluateNumber(frame);
}
