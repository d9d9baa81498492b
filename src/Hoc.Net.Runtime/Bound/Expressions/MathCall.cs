using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>The call of a built-in function of one number, such as <c>sin(x)</c>.</summary>
internal sealed class MathCall(
    SourceSpan span,
    Func<double, double> function,
    Expression argument) : NumberExpression(span)
{
    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame) => function(argument.EvaluateNumber(frame));
}
