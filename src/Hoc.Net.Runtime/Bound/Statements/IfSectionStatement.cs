using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Sections;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>ifsec selection body</c>: only if the accessed section is selected.</summary>
internal sealed class IfSectionStatement(SourceSpan span, Expression selection, Statement body) : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        SectionSelection selected = SectionSelection.Of(selection, frame);
        return selected.Contains(frame.Session.Sections.Accessed(span)) ? body.Execute(frame) : Completion.Next;
    }
}
