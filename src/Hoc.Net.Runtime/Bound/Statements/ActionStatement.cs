using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary>A rare statement that needs no node of its own.</summary>
internal sealed class ActionStatement(Action<Frame> action) : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        action(frame);
        return Completion.Next;
    }
}
