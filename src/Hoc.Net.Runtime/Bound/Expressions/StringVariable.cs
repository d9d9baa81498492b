using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>A strdef.</summary>
internal sealed class StringVariable(SourceSpan span, Place<StringSlot> variable) : StringExpression(span), IStringPlace
{
    /// <inheritdoc/>
    public override HocValue Evaluate(Frame frame) => HocValue.Of(variable.In(frame));

    /// <inheritdoc/>
    public override string EvaluateString(Frame frame) => variable.In(frame).Value;

    /// <inheritdoc/>
    public void Assign(Frame frame, string value) => variable.In(frame).Value = value;
}
