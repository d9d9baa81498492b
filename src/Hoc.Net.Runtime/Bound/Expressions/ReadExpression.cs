using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>read(x)</c>: takes the number that the script's own input goes on with; 1 when there was one, else 0 and x is 0.</summary>
internal sealed class ReadExpression(SourceSpan span, INumberPlace target) : NumberExpression(span)
{
    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame)
    {
        double? number = frame.Session.Runner.ReadNumber();
        target.Assign(frame, default, new NumberConstant(Span, number ?? 0));
        return number is null ? 0 : 1;
    }
}
