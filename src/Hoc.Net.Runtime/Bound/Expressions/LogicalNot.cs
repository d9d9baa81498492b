using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>!x</c>: 1 for exactly 0, else 0.</summary>
internal sealed class LogicalNot(SourceSpan span, Expression operand) : NumberExpression(span)
{
    /// <summary>What is negated.</summary>
    public Expression Operand => operand;

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame) => operand.EvaluateNumber(frame) == 0 ? 1 : 0;
}
