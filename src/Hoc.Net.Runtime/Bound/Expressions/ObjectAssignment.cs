using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>o = object</c>.</summary>
internal sealed class ObjectAssignment(SourceSpan span, IObjectPlace place, Expression value) : ObjectExpression(span)
{
    /// <inheritdoc/>
    public override HocObject? EvaluateObject(Frame frame)
    {
        HocObject? instance = value.EvaluateObject(frame);
        place.Assign(frame, instance);
        return instance;
    }
}
