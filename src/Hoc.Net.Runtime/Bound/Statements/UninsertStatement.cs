using Hoc.Net.Language.Hoc;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>uninsert mechanism</c>.</summary>
internal sealed class UninsertStatement(Identifier mechanism) : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        frame.Session.Sections.Accessed(mechanism.Span).Uninsert(InsertStatement.Find(mechanism, frame));
        return Completion.Next;
    }
}
