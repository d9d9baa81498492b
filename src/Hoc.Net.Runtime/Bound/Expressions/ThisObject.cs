using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>this</c>: the instance whose procedure runs. Some templates assign it to itself, as if it had to be told.</summary>
internal sealed class ThisObject(SourceSpan span) : ObjectExpression(span), IObjectPlace
{
    /// <inheritdoc/>
    public override HocObject? EvaluateObject(Frame frame) => frame.Instance;

    /// <inheritdoc/>
    public void Assign(Frame frame, HocObject? value)
    {
        if (value == frame.Instance) return;
        throw new HocException(new Diagnostic(
            RuntimeDiagnostics.NotAssignable,
            Span,
            "'this' is the object whose procedure runs, and stays it.",
            "Assign the other object to an objref."));
    }
}
