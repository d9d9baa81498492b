using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>uninsert mechanism</c>.</summary>
internal sealed class UninsertStatement(Identifier mechanism) : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        MechanismType type = InsertStatement.Find(mechanism, frame);
        Simulation.Section section = frame.Session.Sections.Accessed(mechanism.Span);
        if (type.StaysInserted)
        {
            frame.Session.Report(new Diagnostic(
                RuntimeDiagnostics.NotDone, mechanism.Span, $"'{mechanism.Name}' cannot be uninserted: it stays.", "Leave it, or set its parameters so that it does nothing."));
            return Completion.Next;
        }

        section.Uninsert(type);
        return Completion.Next;
    }
}
