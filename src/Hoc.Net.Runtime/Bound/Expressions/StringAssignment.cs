using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>s = "text"</c>.</summary>
internal sealed class StringAssignment(SourceSpan span, IStringPlace place, Expression value) : StringExpression(span)
{
    /// <inheritdoc/>
    public override string EvaluateString(Frame frame)
    {
        string text = value.EvaluateString(frame);
        place.Assign(frame, text);
        return text;
    }
}
