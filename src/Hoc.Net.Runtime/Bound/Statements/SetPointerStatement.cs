using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>setpointer pointer, target</c>.</summary>
internal sealed class SetPointerStatement(SourceSpan span, INumberPlace pointer, INumberPlace target) : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        VariableReference place = pointer.Refer(frame);
        VariableReference variable = target.Refer(frame);
        if (place is not PointerVariable settable)
            throw new HocException(new Diagnostic(
                RuntimeDiagnostics.NoPointer,
                span,
                $"'{((Expression)pointer).Span.Text}' is no POINTER variable, so nothing else can lie behind it.",
                "Name a variable that its mechanism declares as POINTER."));
        settable.Target = variable;
        return Completion.Next;
    }
}
