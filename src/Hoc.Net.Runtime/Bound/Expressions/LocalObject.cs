using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>A <c>localobj</c> of the running procedure.</summary>
internal sealed class LocalObject(SourceSpan span, int index) : ObjectExpression(span), IObjectPlace
{
    /// <summary>Which of the frame's objects it is.</summary>
    public int Index => index;

    /// <inheritdoc/>
    public override HocValue Evaluate(Frame frame) => HocValue.Of(frame.LocalObjects[index]);

    /// <inheritdoc/>
    public override HocObject? EvaluateObject(Frame frame) => frame.LocalObjects[index].Value;

    /// <inheritdoc/>
    public void Assign(Frame frame, HocObject? value) => frame.LocalObjects[index].Value = value;
}
