using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>setpointer pointer, target</c>.</summary>
internal sealed class SetPointerStatement(SourceSpan span, INumberPlace pointer, INumberPlace target) : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        pointer.Refer(frame);
        target.Refer(frame);
        throw new HocException(new Diagnostic(
            RuntimeDiagnostics.NotSupported,
            span,
            "the mechanisms of this model have no POINTER variables.",
            "POINTER variables come with mechanisms written in NMODL."));
    }
}
