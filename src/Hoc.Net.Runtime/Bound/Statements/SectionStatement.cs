using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Sections;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>soma statement</c>: a statement with a section accessed.</summary>
internal sealed class SectionStatement(Expression section, Statement body) : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        SectionTable sections = frame.Session.Sections;
        int depth = sections.Depth;
        sections.Push(section.EvaluateSection(frame));
        Completion completion = body.Execute(frame);
        sections.Unwind(depth);
        return completion;
    }
}
