using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound;

/// <summary>An expression that gives a string.</summary>
internal abstract class StringExpression(SourceSpan span) : Expression(span)
{
    /// <inheritdoc/>
    public sealed override ExpressionKind Kind => ExpressionKind.String;

    /// <inheritdoc/>
    public override HocValue Evaluate(Frame frame) => HocValue.Of(EvaluateString(frame));

    /// <inheritdoc/>
    public abstract override string EvaluateString(Frame frame);
}
