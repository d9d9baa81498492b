using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>x = value</c> of a local number.</summary>
internal sealed class LocalAssignment(SourceSpan span, int index, Expression value) : NumberExpression(span)
{
    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame)
    {
        double number = value.EvaluateNumber(frame);
        frame.Locals[index] = number;
        return number;
    }
}
