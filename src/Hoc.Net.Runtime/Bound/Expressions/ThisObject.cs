using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>this</c>: the instance whose procedure runs.</summary>
internal sealed class ThisObject(SourceSpan span) : ObjectExpression(span)
{
    /// <inheritdoc/>
    public override HocObject? EvaluateObject(Frame frame) => frame.Instance;
}
