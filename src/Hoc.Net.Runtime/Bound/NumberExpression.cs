using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound;

/// <summary>An expression that gives a number.</summary>
internal abstract class NumberExpression(SourceSpan span) : Expression(span)
{
    /// <inheritdoc/>
    public sealed override ExpressionKind Kind => ExpressionKind.Number;

    /// <inheritdoc/>
    public override HocValue Evaluate(Frame frame) => EvaluateNumber(frame);

    /// <inheritdoc/>
    public sealed override void Push(Frame frame, ValueStack stack) => stack.Push(EvaluateNumber(frame));

    /// <inheritdoc/>
    public abstract override double EvaluateNumber(Frame frame);
}
