using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>The call of a built-in function of one number, such as <c>sin(x)</c>.</summary>
internal sealed class MathCall(
    SourceSpan span,
    Func<double, double> function,
    Expression argument) : NumberExpression(span)
{
    /// <summary>The function.</summary>
    public Func<double, double> Function => function;

    /// <summary>Its argument.</summary>
    public Expression Argument => argument;

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame) => function(argument.EvaluateNumber(frame));
}
