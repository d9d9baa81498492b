using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound;

/// <summary>An expression that gives an object.</summary>
internal abstract class ObjectExpression(SourceSpan span) : Expression(span)
{
    /// <inheritdoc/>
    public sealed override ExpressionKind Kind => ExpressionKind.Object;

    /// <inheritdoc/>
    public override HocValue Evaluate(Frame frame) => HocValue.Of(EvaluateObject(frame));

    /// <inheritdoc/>
    public abstract override HocObject? EvaluateObject(Frame frame);
}
