using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>x = value</c> of a local number.</summary>
internal sealed class LocalAssignment(SourceSpan span, int index, Expression value) : NumberExpression(span)
{
    /// <summary>Which of the frame's numbers it is.</summary>
    public int Index => index;

    /// <summary>What is assigned.</summary>
    public Expression Value => value;

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame)
    {
        double number = value.EvaluateNumber(frame);
        frame.Locals[index] = number;
        return number;
    }
}
