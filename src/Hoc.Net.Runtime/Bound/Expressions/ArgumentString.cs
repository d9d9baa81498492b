using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>$s1</c>: a string passed to the running procedure. Assigning changes the caller's strdef.</summary>
internal sealed class ArgumentString(SourceSpan span, ArgumentPosition position) : StringExpression(span), IStringPlace
{
    /// <inheritdoc/>
    public override HocValue Evaluate(Frame frame) => position.In(frame, HocValueKind.String, this);

    /// <inheritdoc/>
    public override string EvaluateString(Frame frame) => position.In(frame, HocValueKind.String, this).String;

    /// <inheritdoc/>
    public void Assign(Frame frame, string value)
    {
        ref HocValue argument = ref position.In(frame, HocValueKind.String, this);
        if (argument.StringVariable is { } variable) variable.Value = value;
        else argument = HocValue.Of(value);
    }
}
