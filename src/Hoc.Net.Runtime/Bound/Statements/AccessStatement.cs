using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>access section</c>.</summary>
internal sealed class AccessStatement(Expression section) : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        frame.Session.Sections.Access(section.EvaluateSection(frame));
        return Completion.Next;
    }
}
