using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>&amp;x</c>: a pointer to a number.</summary>
internal sealed class AddressOf(SourceSpan span, INumberPlace target) : Expression(span)
{
    /// <inheritdoc/>
    public override ExpressionKind Kind => ExpressionKind.Dynamic;

    /// <inheritdoc/>
    public override HocValue Evaluate(Frame frame) => HocValue.Of(target.Refer(frame));
}
